package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.launcher.rest.Rest.json;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The legal clocks of a case in the running system, as programs see them. */
class LegalTimeIT {
    private final Matter matter = Matter.registered();

    private void accepted() {
        matter.act("village", "ESCALATE", "reason", "村里调解两次未成").is(200);
        matter.act("town", "ACCEPT").is(200);
    }

    private List<JsonObject> clocks(String user) {
        return Rest.as(user).get(matter.path() + "/clocks").is(200).list().getValuesAs(JsonObject.class);
    }

    private JsonObject clock(String rule) {
        return clocks("town").stream()
                .filter(clock -> clock.getString("rule").equals(rule) && clock.getInt("step") == 0)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    void every_clock_proves_its_day() {
        accepted();
        assertThat(clocks("inspector"))
                .extracting(clock -> clock.getString("rule"))
                .contains("CLK-NOTICE-DIRECT", "CLK-HANDLE", "LOC-HAND-UP", "LOC-THREE-WEEKS");
        assertThat(clocks("inspector")).allSatisfy(clock -> {
            assertThat(clock.getJsonArray("derivation")).isNotEmpty();
            assertThat(clock.getString("articles")).isNotBlank();
            assertThat(clock.getBoolean("again")).isTrue();
        });
        var start = clock("CLK-HANDLE").getString("start");
        var worked = Rest.asCitizen()
                .get("/deadlines?rule=CLK-HANDLE&start=" + start)
                .is(200)
                .json();
        assertThat(clock("CLK-HANDLE").getString("due")).isEqualTo(worked.getString("due"));
        assertThat(clock("CLK-NOTICE-DIRECT").getString("state")).isEqualTo("MET");
    }

    @Test
    void the_days_stand_in_the_chain() {
        accepted();
        var accepting =
                Rest.as("town").get(matter.path() + "/events").is(200).list().getValuesAs(JsonObject.class).stream()
                        .filter(event -> event.getString("act").equals("ACCEPT"))
                        .findFirst()
                        .orElseThrow();
        assertThat(accepting.toString())
                .contains("CLK-HANDLE=" + clock("CLK-HANDLE").getString("due"));
        var audit = Rest.as("inspector").post("/audit/verifications", json("number", matter.number()));
        assertThat(audit.is(200).json().getBoolean("valid")).isTrue();
    }

    @Test
    void handing_up_and_down_buys_no_time() {
        accepted();
        var due = clock("CLK-HANDLE").getString("due");
        matter.act("town", "CLASSIFY", "category", "05").is(200);
        matter.act("town", "ESCALATE", "reason", "双方仍不接受").is(200);
        matter.act("county", "SEND_DOWN", "office", "990101100", "reason", "请再调解一次")
                .is(200);
        assertThat(clock("CLK-HANDLE").getString("due")).isEqualTo(due);
        assertThat(clock("CLK-HANDLE").getString("state")).isEqualTo("RUNNING");
    }

    @Test
    void more_time_is_asked_for_and_approved_by_somebody_else() {
        accepted();
        var due = LocalDate.parse(clock("CLK-HANDLE").getString("due"));
        assertThat(matter.act("town", "EXTEND", "days", 31, "reason", "情况复杂")
                        .isProblem(422, "invalid")
                        .brokenFields())
                .containsExactly("days");
        assertThat(matter.act("town", "EXTEND").isProblem(422, "invalid").brokenFields())
                .containsExactlyInAnyOrder("days", "reason");
        matter.act("town", "EXTEND", "days", 30, "reason", "需要重新勘界").is(200);
        matter.act("town", "DECIDE_EXTENSION", "agreed", true).isProblem(409, "refused");
        assertThat(clock("CLK-HANDLE").getString("due")).isEqualTo(due.toString());
        matter.act("l990101100", "DECIDE_EXTENSION", "agreed", true).is(200);
        assertThat(LocalDate.parse(clock("CLK-HANDLE").getString("due"))).isAfter(due.plusDays(29));
        assertThat(matter.followed().getJsonArray("clocks").toString()).contains("需要重新勘界");
        matter.act("town", "EXTEND", "days", 5, "reason", "还要").isProblem(409, "refused");
    }

    @Test
    void a_pause_needs_a_ground_that_the_law_knows() {
        accepted();
        assertThat(matter.act("town", "PAUSE", "reason", "等等看")
                        .isProblem(422, "invalid")
                        .brokenFields())
                .containsExactly("ground");
        matter.act("town", "PAUSE", "ground", "HEARING", "reason", "听证").isProblem(409, "refused");
    }

    @Test
    void the_citizens_window_opens_with_the_proof_of_service() {
        accepted();
        matter.decides("town").is(200);
        matter.act("town", "DELIVER", "method", "IN_PERSON", "proof", "送达回证").is(200);
        assertThat(clock("CLK-HANDLE").getString("state")).isEqualTo("MET");
        var window = clock("CLK-REVIEW-WINDOW");
        assertThat(window.getBoolean("citizen")).isTrue();
        assertThat(matter.followed().getJsonArray("clocks").getValuesAs(JsonObject.class))
                .anySatisfy(clock -> {
                    assertThat(clock.getString("rule")).isEqualTo("CLK-REVIEW-WINDOW");
                    assertThat(clock.getString("due")).isEqualTo(window.getString("due"));
                });
    }

    @Test
    void a_stricter_version_is_tried_published_and_taken_back() {
        accepted();
        var before = clock("LOC-RESPONSE").getString("due");
        var text = text("response.yaml")
                .replace("version: \"2026.1\"", "version: \"2026.2\"")
                .replace("takes: new-clocks", "takes: open-clocks");
        var stricter = text.replaceFirst("period: 5 working-days", "period: 3 working-days")
                .replaceFirst("start: 2025-09-26, due: 2025-10-10", "start: 2025-09-26, due: 2025-09-30");
        var proposals = "/statutes/proposals";
        var proposed = Rest.as("admin")
                .post(proposals, json("text", stricter, "reason", "更快反馈"))
                .is(201)
                .json();
        var one = proposals + "/" + proposed.getInt("id");
        assertThat(Rest.as("admin").get(one + "/changes").is(200).text()).doesNotContain(matter.number());
        assertThat(Rest.as("county").get(one + "/changes").is(200).text()).contains(matter.number());
        Rest.as("admin").post(one + "/publication", json()).isProblem(409, "refused");
        Rest.as("county").post(one + "/approval", json()).is(200);
        Rest.as("admin").post(one + "/publication", json()).is(200);
        assertThat(clock("LOC-RESPONSE").getString("due")).isLessThan(before);
        assertThat(clock("LOC-RESPONSE").getString("packVersion")).isEqualTo("2026.2");
        Rest.as("admin").post(one + "/rollback", json("reason", "试行结束")).is(200);
        assertThat(clock("LOC-RESPONSE").getString("due")).isEqualTo(before);
        assertThat(clock("LOC-RESPONSE").getString("packVersion")).isEqualTo("2026.1");
    }

    @Test
    void a_looser_version_is_refused_with_the_reason() {
        var looser = text("three-weeks.yaml")
                .replace("version: \"2026.1\"", "version: \"2026.9\"")
                .replace("longest: 30, times: 1", "longest: 60, times: 2");
        var refused = Rest.as("admin")
                .post("/statutes/proposals", json("text", looser, "reason", "再宽一些"))
                .isProblem(422, "invalid");
        assertThat(refused.text()).contains("宽于");
    }

    private static String text(String pack) {
        try {
            return java.nio.file.Files.readString(
                    java.nio.file.Path.of(System.getProperty("user.dir"), "../../config/statutes", pack));
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
