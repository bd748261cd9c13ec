package org.fengqiao.api.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.party.PartyKind;
import org.fengqiao.model.party.PartyRole;
import org.fengqiao.model.party.Person;
import org.junit.jupiter.api.Test;

class EntryBodyTest {
    private static final Entry.Known COUNTY = new Entry.Known("990101100204"::equals, "02"::equals);

    @Test
    void everybody_named_gets_their_part() {
        var entry = EntryBody.read(
                body(
                        """
                {"name":"张三","phone":"13800000000","representatives":["李四",{"name":"王五","phone":"13900000000"}],
                 "coPetitioners":["赵六"],"respondents":[{"name":"桐溪电站","kind":"ORGANISATION"}],
                 "represented":{"name":"张大","mandate":"口头委托"}}"""),
                "ONLINE");
        assertThat(entry.channel()).isEqualTo("ONLINE");
        assertThat(entry.petitioner().name()).isEqualTo("张三");
        assertThat(entry.others())
                .extracting(Person::name, Person::role, Person::representative)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("李四", PartyRole.PETITIONER, true),
                        org.assertj.core.groups.Tuple.tuple("王五", PartyRole.PETITIONER, true),
                        org.assertj.core.groups.Tuple.tuple("赵六", PartyRole.CO_PETITIONER, false),
                        org.assertj.core.groups.Tuple.tuple("桐溪电站", PartyRole.RESPONDENT, false),
                        org.assertj.core.groups.Tuple.tuple("张大", PartyRole.REPRESENTED, false));
        assertThat(entry.others().get(3).kind()).isEqualTo(PartyKind.ORGANISATION);
        assertThat(entry.others().get(4).mandate()).isEqualTo("口头委托");
    }

    @Test
    void wrong_kinds_and_broken_rules_are_named_together_and_each_field_once() {
        var sent =
                """
                {"channel":"PIGEON","purpose":"DISPUTE","category":2,"region":"000","summary":"","name":"张三",
                 "phone":"none","headcount":"many","kind":"GHOST"}""";
        assertThat(refused(sent).faults())
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder("category", "headcount", "kind", "channel", "region", "summary", "phone");
    }

    @Test
    void a_broken_person_is_named_by_their_place_in_their_own_list() {
        var sent =
                """
                {"channel":"VISIT","purpose":"DISPUTE","category":"02","region":"990101100204","summary":"水渠","name":"张三",
                 "representatives":["李四"],"coPetitioners":["赵六",{"phone":"13800000000"}],
                 "represented":{"name":"张大","phone":"x"}}""";
        assertThat(refused(sent).faults())
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder("coPetitioners[1].name", "represented.phone", "represented.mandate");
    }

    @Test
    void an_accusation_goes_to_the_inspectors_whatever_else_is_wrong() {
        assertThat(refused("{\"purpose\":\"ACCUSATION\",\"summary\":7}").why()).isEqualTo(Why.ACCUSATION);
    }

    private static Refusal refused(String sent) {
        var body = body(sent);
        var entry = EntryBody.read(body, null);
        return catchThrowableOfType(Refusal.class, () -> new BodyFaults(body.faults())
                .and(field -> EntryBody.name(field, entry), () -> entry.check(COUNTY))
                .refuse());
    }

    private static Body body(String sent) {
        return Body.of(sent.getBytes(StandardCharsets.UTF_8));
    }
}
