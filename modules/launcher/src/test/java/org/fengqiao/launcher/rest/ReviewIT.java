package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.launcher.rest.Rest.json;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A citizen asks under their code for a review, and the office above gets it with its own thirty days. */
class ReviewIT {
    private static final String GOVERNMENT = "u990101-zf-1";
    private static final String PETITION_OFFICE = "u990101-xfj-1";

    private final Matter matter = Matter.registered();

    private void answered() {
        matter.act("village", "ESCALATE", "reason", "要求书面答复").is(200);
        matter.decides("town").is(200);
        matter.act("town", "DELIVER", "method", "IN_PERSON", "proof", "送达回证").is(200);
    }

    private Answer asks(Object... fields) {
        return Rest.asCitizen().post("/public/cases/" + matter.code() + "/review-requests", json(fields));
    }

    @Test
    void the_citizen_sees_whom_to_ask_and_until_when_and_asks() {
        answered();
        var offer = matter.followed().getJsonObject("review");
        assertThat(offer.getString("level")).isEqualTo("REVIEW");
        assertThat(offer.getString("office")).isEqualTo("桐溪县人民政府");
        assertThat(offer.getString("until")).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(offer.getBoolean("late")).isFalse();
        assertThat(asks("reason", "还是滴水").is(200).json().getString("stage")).isEqualTo("TRANSFERRED");
        var file = Rest.as(GOVERNMENT).get(matter.path()).is(200).json();
        assertThat(file.getString("office")).isEqualTo("990101-zf");
        assertThat(file.getString("episodeKind")).isEqualTo("REVIEW");
        assertThat(Rest.as("town").get(matter.path() + "/clocks").is(200).list().getValuesAs(JsonObject.class))
                .anySatisfy(clock -> {
                    assertThat(clock.getString("rule")).isEqualTo("CLK-REVIEW");
                    assertThat(clock.getString("state")).isEqualTo("RUNNING");
                });
    }

    @Test
    void while_the_city_re_examines_the_petition_office_keeps_the_file_and_enters_what_it_decides() {
        answered();
        matter.act("town", "REQUEST_REVIEW", "reason", "还是滴水").is(200);
        matter.act(GOVERNMENT, "ANSWER", "text", "复查意见", "result", "UPHELD").is(200);
        matter.act(GOVERNMENT, "DELIVER", "method", "IN_PERSON", "proof", "送达回证")
                .is(200);
        assertThat(matter.followed().getJsonObject("review").getString("office"))
                .isEqualTo("桐州市人民政府");
        assertThat(asks("reason", "仍然不服").is(200).json().getString("stage")).isEqualTo("TRANSFERRED");
        var file = Rest.as(PETITION_OFFICE).get(matter.path()).is(200).json();
        assertThat(file.getString("office")).isEqualTo("990101-xfj");
        assertThat(file.getString("episodeKind")).isEqualTo("RECHECK");
        assertThat(Rest.as(PETITION_OFFICE)
                        .get(matter.path() + "/clocks")
                        .is(200)
                        .list()
                        .getValuesAs(JsonObject.class))
                .anySatisfy(clock -> {
                    assertThat(clock.getString("rule")).isEqualTo("CLK-RECHECK");
                    assertThat(clock.getString("office")).isEqualTo("9901-zf");
                    assertThat(clock.getBoolean("outside")).isTrue();
                });
        matter.act(PETITION_OFFICE, "ANSWER", "text", "复核意见", "result", "UPHELD")
                .isProblem(409, "refused");
        theCityHasDecided();
    }

    /** The town answers, the county's government reviews, the city re-examines, and its word is the last. */
    private void theCityHasDecided() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        var without = matter.act(PETITION_OFFICE, "ENTER_RESULT", "result", "UPHELD", "decidedOn", today, "text", "维持");
        assertThat(without.isProblem(422, "invalid").brokenFields()).containsExactly("decision");
        assertThat(entered(today, 1).isProblem(422, "invalid").brokenFields()).containsExactly("decision");
        int paper = matter.attach(PETITION_OFFICE, "复核意见书.pdf");
        assertThat(entered("2020-01-01", paper).isProblem(422, "invalid").brokenFields())
                .containsExactly("decidedOn");
        assertThat(entered(today, paper).is(200).json().getString("stage")).isEqualTo("ANSWERED");
        matter.act(PETITION_OFFICE, "DELIVER", "method", "POST", "proof", "市政府EMS回执")
                .is(200);
        assertThat(matter.followed().isNull("review")).isTrue();
        assertThat(asks("reason", "还是不服").isProblem(409, "refused").json().getString("detail"))
                .contains("三十六");
        assertThat(Rest.as(PETITION_OFFICE)
                        .get(matter.path() + "/clocks")
                        .is(200)
                        .list()
                        .getValuesAs(JsonObject.class))
                .filteredOn(clock -> clock.getString("rule").equals("CLK-RECHECK"))
                .singleElement()
                .satisfies(clock -> {
                    assertThat(clock.getString("state")).isEqualTo("MET");
                    assertThat(clock.getString("office")).isEqualTo("9901-zf");
                });
    }

    private Answer entered(String day, int paper) {
        return matter.act(
                PETITION_OFFICE,
                "ENTER_RESULT",
                "result",
                "UPHELD",
                "decidedOn",
                day,
                "decision",
                paper,
                "text",
                "经复核，维持复查意见");
    }

    @Test
    void without_a_served_reply_or_a_reason_nothing_is_asked() {
        assertThat(asks("reason", "不服").isProblem(409, "refused").json().getString("detail"))
                .isNotBlank();
        answered();
        assertThat(asks("postedOn", "昨天").isProblem(422, "invalid").brokenFields())
                .containsExactlyInAnyOrder("reason", "postedOn");
    }

    @Test
    void a_hearing_outside_re_examination_says_that_it_buys_no_time() {
        matter.act("village", "HOLD_HEARING", "panel", "村民代表、律师", "topic", "滴水").isProblem(409, "refused");
        matter.act("village", "ESCALATE", "reason", "请镇里听证").is(200);
        var held = matter.act("town", "HOLD_HEARING", "panel", "村民代表、律师", "topic", "滴水")
                .is(200)
                .json()
                .getJsonObject("hearing");
        assertThat(held.getBoolean("daysExcluded")).isFalse();
        assertThat(held.getString("note")).contains("不扣除");
        matter.act("town", "ANSWER", "text", "已改").isProblem(409, "refused");
        matter.act("town", "CLOSE_HEARING", "minutes", "笔录", "conclusion", "改屋檐")
                .is(200);
    }
}
