package org.fengqiao.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.model.party.PartyRole;
import org.fengqiao.model.party.Person;
import org.fengqiao.web.shell.Filled;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private final Filled filled = new Filled();
    private final People people = new People(filled);

    @Test
    void are_counted_as_the_desk_counts_them_and_empty_rows_stay_behind() {
        filled.put("respondents[0].name", "");
        filled.put("representatives[1].name", "李四");
        filled.put("respondents[3].name", "王五");
        filled.put("respondents[3].kind", "ORGANISATION");

        assertThat(people.take()).extracting(Person::name).containsExactly("李四", "王五");
        assertThat(filled.of("representatives[0].name")).isEqualTo("李四");
        assertThat(filled.of("respondents[1].name")).isEqualTo("王五");
        assertThat(people.rows())
                .extracting(PersonRow::role)
                .containsExactly("representatives", "respondents", "respondents");
    }

    @Test
    void keep_their_part_and_their_mandate() {
        filled.put("represented[0].name", "王奶奶");
        filled.put("represented[0].mandate", "口头委托");

        var represented = people.take().get(0);
        assertThat(represented.role()).isEqualTo(PartyRole.REPRESENTED);
        assertThat(represented.mandate()).isEqualTo("口头委托");
    }

    @Test
    void are_added_and_removed_as_whole_rows() {
        people.add("respondents");
        people.add("coPetitioners");
        people.remove("respondents[0]");

        assertThat(people.rows()).extracting(PersonRow::prefix).containsExactly("coPetitioners[1]");
    }

    @Test
    void a_row_whose_kind_alone_is_set_names_nobody() {
        filled.put("respondents[0].name", " ");
        filled.put("respondents[0].kind", "PERSON");

        assertThat(people.take()).isEmpty();
    }
}
