package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.launcher.rest.Rest.json;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One case from the village door to an answered, rated and closed file, as programs walk it. */
class WalkOfACaseIT {
    @Test
    void a_case_goes_up_and_down_and_comes_to_its_end() {
        var matter = Matter.registered();
        stands(matter.act("village", "ESCALATE", "reason", "村里调解两次未成"), "TRANSFERRED", "990101100");
        stands(matter.act("town", "RECEIVE"), "RECEIVED", "990101100");
        stands(matter.act("town", "ACCEPT"), "ACCEPTED", "990101100");
        var whistle = matter.act("town", "ROUTE", "office", "990101100-sfs", "part", "查明两家界址", "whistle", true);
        stands(whistle, "HANDLING", "990101100");
        assertThat(open(matter).getString("to")).isEqualTo("990101100-sfs");
        assertThat(open(matter).getBoolean("whistle")).isTrue();
        calledFor24Hours(part(matter));
        matter.act("department", "RECEIVE").is(200);
        matter.act("department", "REPORT_BACK", "text", "界址以老墙外皮为准").is(200);
        assertThat(open(matter).getString("report")).contains("老墙");
        stands(matter.act("town", "ESCALATE", "reason", "双方仍不接受"), "TRANSFERRED", "990101");
        matter.act("county", "RECEIVE").is(200);
        stands(
                matter.act("county", "SEND_DOWN", "office", "990101100", "reason", "请邀请乡贤参加,再调解一次"),
                "TRANSFERRED",
                "990101100");
        matter.act("town", "RECEIVE").is(200);
        stands(
                matter.act(
                        "town",
                        "SETTLE",
                        "outcome",
                        "AGREED",
                        "form",
                        "WRITTEN",
                        "agreement",
                        "李四加装天沟,张三让出檐下一尺",
                        "coversAll",
                        true),
                "SETTLED",
                "990101100");
        stands(matter.decides("town"), "ANSWERED", "990101100");
        stands(matter.act("town", "DELIVER", "method", "IN_PERSON", "proof", "送达回证"), "DELIVERED", "990101100");
        citizenRates(matter);
        stands(matter.act("town", "CLOSE"), "CLOSED", "990101100");
        everySecondIsCharged(matter);
        everyStepIsInTheLog(matter);
        inspectorFindsTheLogWhole(matter);
    }

    @Test
    void a_village_registers_and_settles_on_the_spot() {
        var settled =
                Matter.quarrel("settlement", json("outcome", "FULFILLED", "form", "ORAL", "petitionerAgrees", true));
        var made = Rest.as("village").post("/cases", settled).is(201).json();
        var file = Rest.as("village")
                .get("/cases/" + made.getString("number"))
                .is(200)
                .json();
        assertThat(file.getString("stage")).isEqualTo("SETTLED");
        assertThat(file.getString("settledTier")).isEqualTo("VILLAGE");
        assertThat(file.getInt("version")).isEqualTo(made.getInt("version"));
        Rest.as("town").post("/cases", settled).isProblem(403, "forbidden");
    }

    @Test
    void acts_say_what_is_possible_and_why_not_the_rest() {
        var matter = Matter.registered();
        var acts = Rest.as("village").get(matter.path() + "/acts").is(200).json();
        assertThat(named(acts, "possible"))
                .contains("ESCALATE", "SETTLE", "NOTE")
                .doesNotContain("ROUTE");
        assertThat(named(acts, "refused")).contains("ROUTE", "ACCEPT");
        assertThat(acts.getJsonArray("refused").getValuesAs(JsonObject.class))
                .allSatisfy(refused -> assertThat(refused.getString("why")).isNotBlank());
        assertThat(Rest.as("county")
                        .get(matter.path() + "/acts", "Accept-Language", "en")
                        .is(200)
                        .text())
                .doesNotContain("不能");
    }

    @Test
    void papers_come_in_and_out_as_they_were() {
        var matter = Matter.registered();
        var content = "两家的协议".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var made = Rest.as("village")
                .upload(matter.path() + "/attachments", "协议书.txt", content, java.util.Map.of())
                .is(201);
        var paper = Rest.as("town2")
                .get(matter.path() + "/attachments/" + made.json().getInt("id"));
        paper.isProblem(404, "unknown");
        var taken = Rest.as("village")
                .get(matter.path() + "/attachments/" + made.json().getInt("id"))
                .is(200);
        assertThat(taken.bytes()).isEqualTo(content);
        assertThat(taken.header("Content-Disposition")).startsWith("attachment");
        var listed = Rest.as("village")
                .get(matter.path() + "/attachments")
                .is(200)
                .list()
                .getJsonObject(0);
        assertThat(listed.getString("name")).isEqualTo("协议书.txt");
        assertThat(matter.version())
                .as("a paper leaves a clerk's open form as it is")
                .isZero();
    }

    private static void citizenRates(Matter matter) {
        var followed = matter.followed();
        assertThat(followed.getString("stage")).isEqualTo("DELIVERED");
        assertThat(followed.getString("holder")).isEqualTo("城关镇综治中心");
        assertThat(followed.getString("next")).isNotBlank();
        assertThat(followed.getJsonArray("steps").getValuesAs(JsonObject.class))
                .extracting(step -> step.getString("act"))
                .contains("REGISTER", "ESCALATE", "ACCEPT", "SEND_DOWN", "SETTLE", "ANSWER", "DELIVER");
        var rating = json("level", "SATISFIED", "words", "总算不滴水了");
        Rest.asCitizen()
                .post("/public/cases/" + matter.code() + "/rating", rating)
                .is(200);
        Rest.asCitizen()
                .post("/public/cases/" + matter.code() + "/rating", rating)
                .isProblem(409, "refused");
    }

    private static void everySecondIsCharged(Matter matter) {
        var spans =
                Rest.as("town").get(matter.path() + "/custody").is(200).list().getValuesAs(JsonObject.class);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).getString("from"))
                    .isEqualTo(spans.get(i - 1).getString("to"));
        }
        var first = OffsetDateTime.parse(spans.get(0).getString("from"));
        var last = OffsetDateTime.parse(spans.get(spans.size() - 1).getString("to"));
        long charged = spans.stream().mapToLong(span -> span.getInt("seconds")).sum();
        assertThat(charged)
                .isBetween(
                        Duration.between(first, last).toSeconds() - 1,
                        Duration.between(first, last).toSeconds() + 1);
        assertThat(spans).extracting(span -> span.getString("office")).contains("990101100204", "990101100", "990101");
    }

    private static void everyStepIsInTheLog(Matter matter) {
        var events =
                Rest.as("county").get(matter.path() + "/events").is(200).list().getValuesAs(JsonObject.class);
        assertThat(events)
                .extracting(event -> event.getString("act"))
                .containsExactly(
                        "REGISTER",
                        "ESCALATE",
                        "RECEIVE",
                        "ACCEPT",
                        "ROUTE",
                        "RECEIVE",
                        "REPORT_BACK",
                        "ESCALATE",
                        "RECEIVE",
                        "SEND_DOWN",
                        "RECEIVE",
                        "SETTLE",
                        "ANSWER",
                        "DELIVER",
                        "RATE",
                        "CLOSE");
        assertThat(events).extracting(event -> event.getInt("seq")).isSorted().doesNotHaveDuplicates();
        assertThat(events)
                .allSatisfy(event -> assertThat(event.getString("hash")).hasSize(64));
        assertThat(events.get(1).getString("reason")).isEqualTo("村里调解两次未成");
    }

    private static void inspectorFindsTheLogWhole(Matter matter) {
        var found = Rest.as("inspector")
                .post("/audit/verifications", json("number", matter.number()))
                .is(200)
                .json();
        assertThat(found.getBoolean("valid")).isTrue();
        assertThat(found.getInt("checked")).isEqualTo(16);
        assertThat(Rest.as("inspector")
                        .get(matter.path() + "/evidence")
                        .is(200)
                        .text()
                        .lines())
                .hasSizeGreaterThanOrEqualTo(16);
        Rest.as("town").get(matter.path() + "/evidence").isProblem(403, "forbidden");
    }

    /** From minute to minute, whatever day that is. */
    private static void calledFor24Hours(JsonObject part) {
        assertThat(part.getString("kind")).isEqualTo("WHISTLE");
        assertThat(part.getString("office")).isEqualTo("990101100-sfs");
        var sent = OffsetDateTime.parse(part.getString("sentAt")).truncatedTo(ChronoUnit.MINUTES);
        assertThat(OffsetDateTime.parse(part.getString("due"))).isEqualTo(sent.plusHours(24));
        assertThat(part.isNull("doneAt")).isTrue();
    }

    private static JsonObject part(Matter matter) {
        return Rest.as("town").get(matter.path() + "/parts").is(200).list().getJsonObject(0);
    }

    private static JsonObject open(Matter matter) {
        return Rest.as("town")
                .get(matter.path() + "/assignments")
                .is(200)
                .list()
                .getJsonObject(0);
    }

    private static List<String> named(JsonObject acts, String list) {
        return acts.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(a -> a.getString("act"))
                .toList();
    }

    private static void stands(Answer answer, String stage, String office) {
        answer.is(200);
        assertThat(answer.json().getString("stage")).isEqualTo(stage);
        assertThat(answer.json().getString("office")).isEqualTo(office);
    }
}
