package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.launcher.rest.Rest.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong gets a clear answer, and nothing of it is half done. */
class BadInputIT {
    @Test
    void every_broken_field_is_named_at_once() {
        var sent =
                """
                {"channel":"PIGEON","purpose":"WISH","category":2,"region":"000000","summary":"","phone":"none",
                 "headcount":"many","representatives":["1","2","3","4","5","6"]}""";
        assertThat(Rest.as("village")
                        .post("/cases", sent)
                        .isProblem(422, "invalid")
                        .brokenFields())
                .containsExactlyInAnyOrder(
                        "channel", "purpose", "category", "region", "summary", "name", "headcount", "representatives");
    }

    @Test
    void words_are_chinese_unless_english_is_asked_for() {
        assertThat(Rest.as("village").post("/cases", "{}").text()).contains("必填");
        assertThat(Rest.as("village")
                        .post("/cases", "{}", "Accept-Language", "en-GB,en;q=0.8")
                        .text())
                .contains("required")
                .doesNotContain("必填");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "nonsense", "{\"summary\":\"a\"}{"})
    void what_is_no_json_object_is_a_bad_request(String sent) {
        Rest.as("village").post("/cases", sent).isProblem(400, "malformed");
    }

    @Test
    void a_character_no_database_keeps_is_a_broken_field() {
        assertThat(Rest.as("village")
                        .post("/cases", Matter.quarrel("place", "\0"))
                        .isProblem(422, "invalid")
                        .brokenFields())
                .containsExactly("place");
    }

    @Test
    void an_act_without_version_or_unknown_is_named() {
        var matter = Matter.registered();
        assertThat(Rest.as("village")
                        .post(matter.path() + "/acts", "{\"act\":\"SETTLE\"}")
                        .isProblem(422, "invalid")
                        .brokenFields())
                .containsExactlyInAnyOrder("version", "outcome");
        assertThat(matter.act("village", "PUNISH").isProblem(422, "invalid").brokenFields())
                .containsExactly("act");
        assertThat(matter.version()).isZero();
    }

    @Test
    void codes_nobody_knows_and_days_gone_by_are_named() {
        var matter = Matter.registered();
        assertThat(matter.act("village", "CLASSIFY", "category", "zz")
                        .isProblem(422, "invalid")
                        .brokenFields())
                .containsExactly("category");
        matter.act("village", "ESCALATE", "reason", "超出村级能力").is(200);
        assertThat(matter.act("town", "ROUTE", "office", "nowhere", "part", "查明")
                        .isProblem(422, "invalid")
                        .brokenFields())
                .containsExactly("office");
        var late = matter.act("town", "ROUTE", "office", "990101100-sfs", "part", "查明", "due", "2020-01-01");
        assertThat(late.isProblem(422, "invalid").brokenFields()).containsExactly("due");
        assertThat(Rest.as("town").get(matter.path() + "/assignments").list()).isEmpty();
    }

    @Test
    void of_many_who_act_at_once_on_one_version_one_comes_first() {
        var matter = Matter.registered();
        var statuses = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> java.util.concurrent.CompletableFuture.supplyAsync(() ->
                        matter.act("village", 0, "ESCALATE", "reason", "超出村级能力").status()))
                .toList()
                .stream()
                .map(java.util.concurrent.CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void a_stale_version_is_a_conflict_that_shows_both_sides() {
        var matter = Matter.registered();
        matter.act("village", 0, "ESCALATE", "reason", "超出村级能力").is(200);
        matter.act("town", "RECEIVE").is(200);
        var conflict = matter.act("town", 0, "ESCALATE", "reason", "再上交")
                .isProblem(409, "conflict")
                .json();
        assertThat(conflict.getJsonObject("yours").getInt("version")).isZero();
        assertThat(conflict.getJsonObject("theirs").getString("stage")).isEqualTo("RECEIVED");
    }

    @Test
    void an_act_that_is_not_possible_now_says_why() {
        var matter = Matter.registered();
        matter.act("village", "DELIVER", "method", "POST", "proof", "邮件号").isProblem(409, "refused");
        matter.act("village", "ACCEPT").isProblem(403, "forbidden");
        matter.act("town", "CLOSE").isProblem(409, "refused");
    }

    @Test
    void a_repeated_key_repeats_the_answer_and_does_nothing_twice() {
        var key = UUID.randomUUID().toString();
        var first = Rest.as("village")
                .post("/cases", Matter.quarrel(), "Idempotency-Key", key)
                .is(201);
        var again = Rest.as("village")
                .post("/cases", Matter.quarrel(), "Idempotency-Key", key)
                .is(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        Rest.as("village")
                .post("/cases", Matter.quarrel("place", "别处"), "Idempotency-Key", key)
                .isProblem(422, "invalid");
        var another = Rest.as("town")
                .post("/cases", Matter.quarrel(), "Idempotency-Key", key)
                .is(201);
        assertThat(another.json().getString("number")).isNotEqualTo(first.json().getString("number"));
    }

    @Test
    void a_refused_request_does_not_use_up_its_key() {
        var matter = Matter.registered();
        var key = UUID.randomUUID().toString();
        var note = json("act", "NOTE", "version", 7, "text", "已电话联系");
        Rest.as("village")
                .post(matter.path() + "/acts", note, "Idempotency-Key", key)
                .isProblem(409, "conflict");
        var right = json("act", "NOTE", "version", 0, "text", "已电话联系");
        Rest.as("village")
                .post(matter.path() + "/acts", right, "Idempotency-Key", key)
                .is(200);
        Rest.as("village")
                .post(matter.path() + "/acts", right, "Idempotency-Key", key)
                .is(200);
        assertThat(Rest.as("village").get(matter.path() + "/events").list()).hasSize(2);
    }

    @Test
    void a_case_of_another_town_does_not_exist() {
        var matter = Matter.registered();
        for (var path :
                new String[] {"", "/events", "/custody", "/acts", "/assignments", "/parts", "/attachments", "/links"}) {
            Rest.as("town2").get(matter.path() + path).isProblem(404, "unknown");
            Rest.as("department").get(matter.path() + path).isProblem(404, "unknown");
            Rest.as("admin").get(matter.path() + path).isProblem(403, "forbidden");
        }
        matter.act("town2", "NOTE", "text", "x").isProblem(404, "unknown");
        Rest.as("county").get("/cases/990101-2026-999999-9").isProblem(404, "unknown");
    }

    @Test
    void a_file_of_the_wrong_kind_changes_nothing() {
        var matter = Matter.registered();
        var answer =
                Rest.as("village").upload(matter.path() + "/attachments", "a.exe", new byte[] {'M', 'Z'}, Map.of());
        assertThat(answer.isProblem(422, "invalid").brokenFields()).containsExactly("file");
        var large = Rest.as("village").upload(matter.path() + "/attachments", "a.pdf", new byte[21 << 20], Map.of());
        assertThat(large.isProblem(422, "invalid").brokenFields()).containsExactly("file");
        assertThat(Rest.as("village").get(matter.path() + "/attachments").list())
                .isEmpty();
        assertThat(Rest.as("village").get(matter.path() + "/events").list()).hasSize(1);
    }

    @Test
    void a_paper_that_is_not_what_its_name_says_is_refused() {
        var matter = Matter.registered();
        var answer = Rest.as("village")
                .upload(matter.path() + "/attachments", "a.pdf", new byte[] {'h', 'e', 'l', 'l', 'o'}, Map.of());
        assertThat(answer.isProblem(422, "invalid").brokenFields()).containsExactly("file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b.txt", "\0", "a.txt\0.exe"})
    void a_nul_in_the_headers_of_a_part_is_no_failure(String name) {
        var matter = Matter.registered();
        assertThat(Rest.as("village")
                        .upload(matter.path() + "/attachments", name, new byte[] {'x'}, Map.of("no\0te", "x"))
                        .status())
                .isBetween(400, 499);
        assertThat(Rest.as("county")
                        .upload("/imports", name, new byte[] {'x'}, Map.of("mo\0de", "PREVIEW"))
                        .status())
                .isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z_1", "-1000000000-01-01T00:00:00Z_1"})
    void a_page_key_beyond_all_calendars_is_a_broken_field(String after) {
        var key = java.net.URLEncoder.encode(after, java.nio.charset.StandardCharsets.UTF_8);
        Rest.as("county").get("/cases?queue=area&after=" + key).isProblem(422, "invalid");
    }

    @Test
    void what_grows_too_large_is_cut_off() {
        var body = "{\"summary\":\"" + "x".repeat(2 << 20) + "\"}";
        Rest.as("village").post("/cases", body).isProblem(413, "too-large");
        var streamed = Rest.as("village").request("/cases").header("Content-Type", "application/json");
        var unannounced = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[3 << 20]));
        Rest.as("village").send(streamed.POST(unannounced)).isProblem(413, "too-large");
    }

    @Test
    void what_is_asked_in_another_way_is_a_problem_too() {
        Rest.as("town").get("/nothing").isProblem(404, "unknown");
        Rest.as("town").send(Rest.as("town").request("/cases").DELETE()).isProblem(405, "method");
        var plain = Rest.as("town").request("/cases").header("Content-Type", "text/plain");
        Rest.as("town").send(plain.POST(BodyPublishers.ofString("{}"))).isProblem(415, "media-type");
        Rest.asCitizen().get("/cases").is(401);
        assertThat(Rest.as("town")
                        .get("/cases?queue=pile&stage=GONE&due=soon&size=many&q=x")
                        .isProblem(422, "invalid")
                        .brokenFields())
                .containsExactlyInAnyOrder("queue", "stage", "due", "size", "q");
    }
}
