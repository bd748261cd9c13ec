package org.fengqiao.api.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.petition.Answer;
import org.fengqiao.model.petition.AnsweredRequest;
import org.fengqiao.model.petition.Settle;
import org.fengqiao.model.transfer.Route;
import org.fengqiao.model.transfer.TransferAct;
import org.junit.jupiter.api.Test;

class ActBodyTest {
    @Test
    void reads_the_deed_with_its_version() {
        var asked = read("{\"act\":\"ESCALATE\",\"version\":3,\"reason\":\"调解不成\"}");
        assertThat(asked.version()).isEqualTo(3);
        assertThat(asked.deed().act()).isEqualTo(TransferAct.ESCALATE);
        assertThat(asked.whistle()).isFalse();
    }

    @Test
    void numbers_and_yes_or_no_may_be_written_as_such() {
        assertThat(read("{\"act\":\"RECEIVE\",\"version\":1,\"assignment\":2}")
                        .deed()
                        .act())
                .isEqualTo(TransferAct.RECEIVE);
        assertThat(read("{\"act\":\"NOTE\",\"version\":1,\"text\":\"已电话联系\",\"public\":true}")
                        .deed()
                        .facts())
                .containsEntry("public", true);
    }

    @Test
    void a_town_may_blow_the_whistle() {
        var asked = read(
                """
                {"act":"ROUTE","version":1,"office":"990101100-sfs","part":"查明界址","whistle":true}""");
        assertThat(asked.whistle()).isTrue();
        assertThat(asked.deed())
                .isInstanceOfSatisfying(Route.class, r -> assertThat(r.part()).isEqualTo("查明界址"));
    }

    @Test
    void a_whistle_without_a_task_names_the_task() {
        assertThat(faults("{\"act\":\"ROUTE\",\"version\":1,\"office\":\"990101100-sfs\",\"whistle\":true}"))
                .containsExactly("part");
    }

    @Test
    void every_broken_field_is_named_at_once() {
        assertThat(faults("{\"act\":\"SETTLE\",\"outcome\":\"WON\",\"form\":5}"))
                .containsExactlyInAnyOrder("version", "form", "outcome");
        assertThat(faults("{\"act\":\"SEND_DOWN\",\"version\":\"1\",\"office\":[]}"))
                .containsExactlyInAnyOrder("version", "office", "reason");
        assertThat(faults("{\"act\":\"ROUTE\",\"version\":1,\"office\":\"nowhere\",\"due\":\"soon\"}"))
                .containsExactlyInAnyOrder("office", "due");
        assertThat(faults("{\"act\":\"DECIDE_OBJECTION\",\"version\":1,\"agreed\":\"perhaps\"}"))
                .containsExactly("agreed");
    }

    @Test
    void an_unknown_act_is_named_with_the_known_ones() {
        var refusal = refused("{\"act\":\"PUNISH\"}");
        assertThat(refusal.faults()).extracting(FieldFault::field).containsExactlyInAnyOrder("act", "version");
        assertThat(refusal.faults())
                .filteredOn(f -> f.field().equals("act"))
                .singleElement()
                .satisfies(f -> assertThat(f.args()[0].toString()).contains("ESCALATE"));
        assertThat(faults("{\"act\":\"REGISTER\",\"version\":1}")).containsExactly("act");
        assertThat(faults("{\"version\":1}")).containsExactly("act");
    }

    @Test
    void an_answer_may_be_called_by_its_own_name() {
        assertThat(read("{\"act\":\"ANSWER\",\"version\":1,\"answer\":\"已经修好\"}")
                        .deed()
                        .words())
                .containsEntry("text", "已经修好");
    }

    @Test
    void choices_are_understood_in_chinese() {
        assertThat(
                        read("{\"act\":\"SETTLE\",\"version\":1,\"outcome\":\"达成协议\",\"form\":\"口头\",\"agreement\":\"各退一步\"}")
                                .deed())
                .isInstanceOf(Settle.class);
    }

    private static List<String> faults(String sent) {
        return refused(sent).faults().stream().map(FieldFault::field).toList();
    }

    private static Refusal refused(String sent) {
        return catchThrowableOfType(Refusal.class, () -> read(sent));
    }

    private static ActBody read(String sent) {
        return ActBody.read(Body.of(sent.getBytes(StandardCharsets.UTF_8)), code -> code.startsWith("990101"));
    }

    @Test
    void rows_are_objects_of_a_list_and_their_faults_bear_their_number() {
        assertThat(faults("{\"act\":\"ANSWER\",\"version\":1,\"result\":\"SUPPORTED\",\"requests\":["
                        + "{\"request\":\"修路\",\"facts\":\"塌方\",\"finding\":\"予以支持\",\"laws\":[\"XF:31(6)\",\"XF:32\"]},"
                        + "{},{\"request\":\"赔偿\",\"laws\":[7,\"第五条\"]},5]}"))
                .contains("requests[2].facts", "requests[2].finding", "requests[2].laws", "requests[3]")
                .noneMatch(field -> field.startsWith("requests[0]") || field.startsWith("requests[1]"));
    }

    @Test
    void the_laws_of_a_row_are_kept_in_their_order() {
        var answer = (Answer) read("{\"act\":\"ANSWER\",\"version\":1,\"result\":\"SUPPORTED\",\"requests\":["
                        + "{\"request\":\"修路\",\"facts\":\"塌方\",\"finding\":\"予以支持\",\"laws\":[\"XF:31(6)\",\"XF:32\"]}]}")
                .deed();
        assertThat(answer.requests())
                .containsExactly(new AnsweredRequest("修路", "塌方", "予以支持", List.of("XF:31(6)", "XF:32")));
    }
}
