package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.launcher.rest.Rest.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.fengqiao.launcher.StatuteText;
import org.junit.jupiter.api.Test;

/** A stricter answering time on its way into use and back, and what administrators and the county's centre see of it. */
class StatutesIT {
    private static final String PROPOSALS = "/statutes/proposals";

    @Test
    void a_version_is_proposed_co_approved_published_and_taken_back() {
        var matter = Matter.registered();
        var before = answering(matter);
        var id = proposed();

        var counts = Rest.as("admin").get(id + "/changes").is(200).json();
        assertThat(counts.getBoolean("planned")).isTrue();
        assertThat(counts.getInt("touched")).isPositive();
        assertThat(counts.get("items")).isEqualTo(JsonValue.NULL);
        assertThat(counts.toString()).doesNotContain(matter.number());
        var planned = item(Rest.as("county").get(id + "/changes").is(200).json(), matter);
        assertThat(planned.getString("oldDue")).isEqualTo(before.getString("due"));
        assertThat(planned.getString("newDue")).isLessThan(before.getString("due"));

        Rest.as("admin").post(id + "/publication", "").isProblem(409, "refused");
        Rest.as("admin").post(id + "/approval", "").isProblem(403, "forbidden");
        Rest.as("county").post(id + "/approval", "").is(200);
        Rest.as("leader").post(id + "/approval", "").isProblem(409, "refused");
        Rest.as("admin").post(id + "/publication", "").is(200);
        var published = answering(matter);
        assertThat(published.getString("due")).isEqualTo(planned.getString("newDue"));
        assertThat(published.getString("packVersion")).isNotEqualTo(before.getString("packVersion"));
        assertThat(events(matter)).contains("REPROJECT");
        assertThat(item(Rest.as("county").get(id + "/changes").is(200).json(), matter)
                        .getString("newDue"))
                .isEqualTo(planned.getString("newDue"));

        Rest.as("admin").post(id + "/rollback", "{}").isProblem(422, "invalid");
        Rest.as("admin").post(id + "/rollback", json("reason", "还要再议")).is(200);
        assertThat(answering(matter).getString("due")).isEqualTo(before.getString("due"));
        assertThat(answering(matter).getString("packVersion")).isEqualTo(before.getString("packVersion"));
        var audit = Rest.as("inspector").post("/audit/verifications", json("number", matter.number()));
        assertThat(audit.is(200).json().getBoolean("valid")).isTrue();
    }

    @Test
    void what_is_looser_than_the_law_or_unreadable_is_refused_with_every_fault() {
        var looser = StatuteText.stricter().replace("code: LOC-CONTACT", "code: CLK-HANDLE");
        for (var text : List.of(looser, "pack: [", StatuteText.stricter().replace("JB:1", "JB:9"))) {
            var refused = Rest.as("admin")
                    .post(PROPOSALS, json("text", text, "reason", "试一试"))
                    .isProblem(422, "invalid");
            assertThat(refused.brokenFields()).isNotEmpty().containsOnly("text");
        }
        assertThat(Rest.as("admin")
                        .post(PROPOSALS, "{}")
                        .isProblem(422, "invalid")
                        .brokenFields())
                .containsExactlyInAnyOrder("text", "reason");
    }

    @Test
    void the_calendar_tells_its_months_and_says_what_is_missing() {
        var year = Rest.as("town").get("/calendars/2026").is(200).json();
        assertThat(year.getBoolean("missing")).isFalse();
        assertThat(year.getInt("workDays")).isEqualTo(248);
        assertThat(year.getJsonArray("months")).hasSize(12);
        assertThat(Rest.as("town").get("/calendars/2031").is(200).json().getBoolean("missing"))
                .isTrue();
    }

    @Test
    void a_notice_that_reaches_back_changes_the_december_before_until_it_is_taken_back() {
        var text =
                """
                year: 2027
                notice: 测试用〔2026〕1号
                off:
                  - {name: 元旦, from: 2027-01-01, to: 2027-01-04}
                work: [2026-12-27]
                workDays: 259
                """;
        assertThat(workDays(2026)).isEqualTo(248);
        var added = Rest.as("admin")
                .post("/calendars/additions", json("text", text, "reason", "按通知更新"))
                .is(201)
                .json();
        var one = "/calendars/additions/" + added.getInt("id");
        try {
            assertThat(workDays(2026)).isEqualTo(249);
            assertThat(workDays(2027)).isEqualTo(259);
            assertThat(due("CLK-OBJECT", "2026-12-21")).isEqualTo("2026-12-27");
            assertThat(Rest.as("admin").get(one).is(200).json().getString("from"))
                    .isEqualTo("2026-12-27");
        } finally {
            Rest.as("admin").post(one + "/withdrawal", json("reason", "登错了")).is(200);
        }
        assertThat(workDays(2026)).isEqualTo(248);
        assertThat(due("CLK-OBJECT", "2026-12-21")).isEqualTo("2026-12-28");
    }

    private static int workDays(int year) {
        return Rest.as("town").get("/calendars/" + year).is(200).json().getInt("workDays");
    }

    private static String due(String rule, String start) {
        return Rest.asCitizen()
                .get("/deadlines?rule=" + rule + "&start=" + start)
                .is(200)
                .json()
                .getString("due");
    }

    @Test
    void the_catalogue_names_every_act_with_its_clocks() {
        var catalogue = Rest.as("village").get("/catalogue").is(200).json();
        assertThat(catalogue.getJsonArray("acts").getValuesAs(JsonObject.class))
                .filteredOn(act -> act.getString("act").equals("ACCEPT"))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.getString("article")).contains("信访工作条例");
                    assertThat(act.getJsonArray("starts").toString()).contains("CLK-HANDLE");
                });
    }

    private static String proposed() {
        var made = Rest.as("admin")
                .post(PROPOSALS, json("text", StatuteText.stricter(), "reason", "群众反映回应太慢"))
                .is(201);
        return PROPOSALS + "/" + made.json().getInt("id");
    }

    private static JsonObject answering(Matter matter) {
        return Rest.as("county").get(matter.path() + "/clocks").is(200).list().getValuesAs(JsonObject.class).stream()
                .filter(clock -> clock.getString("rule").equals("LOC-RESPONSE"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject item(JsonObject changes, Matter matter) {
        return changes.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("number").equals(matter.number()))
                .filter(each -> each.getString("rule").equals("LOC-RESPONSE"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> events(Matter matter) {
        return Rest.as("county").get(matter.path() + "/events").is(200).list().getValuesAs(JsonObject.class).stream()
                .map(event -> event.getString("act"))
                .toList();
    }
}
