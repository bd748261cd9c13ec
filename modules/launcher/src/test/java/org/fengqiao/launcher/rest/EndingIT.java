package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.launcher.rest.Rest.json;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** How an appeal ends over REST: by an answer to each request, or by a word that can be had in writing (条例 arts 31–33). */
class EndingIT {
    static Matter replied() {
        var matter = Matter.appealed();
        matter.act("town", "SIMPLIFY").is(200);
        matter.act(
                        "town",
                        "REPLY_ON_THE_SPOT",
                        "outcome",
                        "EXPLAINED",
                        "replyForm",
                        "ORAL",
                        "text",
                        "当场讲清了标准",
                        "petitionerAgrees",
                        true)
                .is(200);
        return matter;
    }

    @Test
    void each_request_is_answered_and_the_citizen_reads_it() {
        var matter = Matter.appealed();
        matter.act("town", "ACCEPT").is(200);
        assertThat(matter.act("town", "ANSWER", "text", "已答复")
                        .isProblem(422, "invalid")
                        .brokenFields())
                .containsExactly("result", "requests");
        assertThat(matter.act("town", "ANSWER", "result", "SUPPORTED", "requests", Matter.requests("XF:99"))
                        .isProblem(422, "invalid")
                        .brokenFields())
                .containsExactly("requests[0].laws");
        matter.decides("town").is(200);
        var said = matter.followed().getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .filter(step -> step.getString("act").equals("ANSWER"))
                .findFirst()
                .orElseThrow()
                .getJsonArray("requests");
        assertThat(said).hasSize(1);
        assertThat(said.getJsonObject(0).getString("finding")).isEqualTo("四月底前挖通");
        assertThat(said.getJsonObject(0).getJsonArray("laws").getString(0)).isEqualTo("XF:31(6)");
    }

    @Test
    void an_explanation_does_not_settle_an_appeal_and_an_agreement_on_everything_does() {
        var matter = Matter.appealed();
        matter.act("town", "SETTLE", "outcome", "EXPLAINED").isProblem(409, "refused");
        assertThat(settled(matter, false).isProblem(422, "invalid").brokenFields())
                .containsExactly("coversAll");
        settled(matter, true).is(200);
        assertThat(matter.followed().getString("stage")).isEqualTo("SETTLED");
    }

    private static Answer settled(Matter matter, boolean all) {
        return matter.act(
                "town", "SETTLE", "outcome", "AGREED", "form", "WRITTEN", "agreement", "各退一步", "coversAll", all);
    }

    @Test
    void a_spoken_reply_can_be_had_in_writing_and_then_be_reviewed() {
        var matter = replied();
        assertThat(matter.followed().getJsonArray("doors").toString()).contains("written-reply");
        Rest.asCitizen()
                .post("/public/cases/" + matter.code() + "/written-reply", json("reason", "要一份书面的"))
                .is(200);
        matter.decides("town").is(200);
        matter.act("town", "DELIVER", "method", "IN_PERSON", "proof", "回证").is(200);
        Rest.asCitizen()
                .post("/public/cases/" + matter.code() + "/review-requests", json("reason", "不服"))
                .is(200);
    }
}
