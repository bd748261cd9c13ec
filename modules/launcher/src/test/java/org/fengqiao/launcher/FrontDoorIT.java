package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A whole county behind one proxy: each citizen is their own, and whoever is wrong waits alone. */
class FrontDoorIT {
    private static final String FILED = "/api/v1/public/cases";
    private final FrontedSystem house = FrontedSystem.get();

    @Test
    void sixty_citizens_file_and_follow_while_one_of_them_guesses_codes() {
        var codes = new ArrayList<String>();
        for (int i = 1; i <= 60; i++) {
            var filed = citizen(i).post(FILED, matter());
            assertThat(filed.status()).as("citizen " + i + " files").isEqualTo(201);
            codes.add(filed.json().getString("code"));
        }
        var guesses = IntStream.range(0, 15)
                .mapToObj(i -> citizen(1).get(FILED + "/%016d".formatted(i)).status())
                .toList();
        assertThat(guesses.subList(0, 10)).containsOnly(404);
        assertThat(guesses.subList(10, 15)).containsOnly(429);
        for (int i = 1; i <= 60; i++) {
            assertThat(citizen(i).get(FILED + "/" + codes.get(i - 1)).status())
                    .as("citizen " + i + " follows")
                    .isEqualTo(200);
        }
        assertThat(citizen(2).get(FILED + "/0000000000000000").status()).isEqualTo(404);
    }

    @Test
    void one_citizen_files_sixty_times_a_minute_at_most_and_the_next_one_does_not_notice() {
        var many = IntStream.range(0, 70)
                .map(i -> house.from("127.0.8.1").post(FILED, nothing()).status())
                .boxed()
                .toList();
        assertThat(many).contains(429);
        assertThat(house.from("127.0.8.2").post(FILED, matter()).status()).isEqualTo(201);
    }

    @Test
    void an_office_behind_one_address_logs_in_whatever_a_colleague_types() {
        var lan = house.from("127.0.7.1");
        var wrong = IntStream.range(0, 6)
                .mapToObj(i -> me(lan, "department2", "Wrong-password-" + i).status())
                .toList();
        assertThat(wrong).containsOnly(401);
        for (var user : List.of("department2", "village", "town", "county", "leader")) {
            assertThat(me(lan, user, Settings.DEMO_PASSWORD).status()).as(user).isEqualTo(200);
        }
    }

    @Test
    void guessing_one_password_without_end_slows_the_guesser_and_not_the_owner_at_the_same_address() {
        var lan = house.from("127.0.6.1");
        assertThat(me(lan, "village2", Settings.DEMO_PASSWORD).status()).isEqualTo(200);
        var last = 0;
        for (int i = 0; i < 32; i++) {
            last = me(lan, "village2", "Wrong-password-" + i).status();
        }
        assertThat(last).isEqualTo(429);
        assertThat(me(lan, "village2", Settings.DEMO_PASSWORD).status()).isEqualTo(200);
        assertThat(me(house.from("127.0.6.2"), "village2", Settings.DEMO_PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_cookie_is_secure_and_the_house_asks_for_tls() {
        var page = house.from("127.0.5.1").get("/login");
        assertThat(page.all("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .contains("Secure", "HttpOnly", "SameSite"));
        assertThat(page.header("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(house.around("127.0.5.1")
                        .get("/login", "X-Forwarded-Proto: https")
                        .header("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void a_redirect_leads_to_the_public_address_whatever_host_was_asked_for() {
        for (var host : List.of(FrontedSystem.NAME, "evil.example")) {
            var asked = house.from("127.0.5.2").get("/staff/cases", "Host: " + host);
            assertThat(asked.status()).isEqualTo(302);
            assertThat(asked.header("Location")).isEqualTo("https://zz.tongxi.example/login?next=%2Fstaff%2Fcases");
            assertThat(asked.body()).doesNotContain("evil.example");
            assertThat(house.around("127.0.5.2")
                            .get("/WEB-INF/pages", "Host: " + host)
                            .status())
                    .isEqualTo(404);
            assertThat(house.around("127.0.5.2").get("/staff", "Host: " + host).header("Location"))
                    .isEqualTo("https://zz.tongxi.example/login?next=%2Fstaff");
        }
        var filed = house.from("127.0.5.2").post(FILED, matter(), "Host: evil.example");
        assertThat(filed.header("Location")).startsWith("https://zz.tongxi.example/api/v1/public/cases/");
    }

    @Test
    void whoever_writes_the_header_himself_is_not_believed() {
        var guesses = IntStream.range(0, 12)
                .map(i -> house.around("127.0.4.1")
                        .get(FILED + "/%016d".formatted(i), "X-Forwarded-For: 203.0.113." + i)
                        .status())
                .boxed()
                .toList();
        assertThat(guesses).endsWith(429);
        var behind = IntStream.range(0, 12)
                .map(i -> house.from("127.0.4.2")
                        .get(FILED + "/%016d".formatted(i), "X-Forwarded-For: 203.0.113." + i)
                        .status())
                .boxed()
                .toList();
        assertThat(behind).endsWith(429);
    }

    @Test
    void every_answer_bears_the_protective_headers() {
        var stranger = house.from("127.0.3.1");
        for (var path : List.of(
                "/login",
                "/staff/cases",
                "/nothing",
                "/api/v1/cases",
                "/api/v1/nothing",
                "/api/v1/public/cases/1",
                "/WEB-INF",
                "/resources",
                "/health/ready")) {
            var answer = stranger.get(path);
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).as(path).contains("frame-ancestors 'none'");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
            assertThat(answer.header("Strict-Transport-Security")).as(path).isNotEmpty();
        }
    }

    @Test
    void how_the_server_does_is_told_to_its_monitors_only() {
        assertThat(house.from("127.0.3.2").get("/metrics").status()).isEqualTo(404);
        assertThat(house.around("127.0.3.2").get("/metrics").status()).isEqualTo(404);
        assertThat(house.from("127.0.3.3").get("/metrics").status()).isEqualTo(200);
        assertThat(house.from("127.0.3.2").get("/openapi").status()).isEqualTo(404);
    }

    @Test
    void what_is_not_there_is_told_on_a_page_of_the_house() {
        var page = house.from("127.0.3.4").get("/nothing");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("没有找到");
    }

    @Test
    void the_log_of_administrators_knows_the_client_behind_the_proxy() {
        var filed = house.from("127.0.2.1").post(FILED, matter());
        var number = filed.json().getString("number");
        assertThat(house.from("127.0.2.2")
                        .get(
                                "/api/v1/cases/" + number + "/evidence",
                                Stranger.basic("inspector", Settings.DEMO_PASSWORD))
                        .status())
                .isEqualTo(200);
        assertThat(house.from("127.0.2.3")
                        .get("/api/v1/audit/administrators", Stranger.basic("audit", Settings.DEMO_PASSWORD))
                        .body())
                .contains(number, "127.0.2.2");
    }

    private Stranger citizen(int number) {
        return house.from("127.0.9." + number);
    }

    private static Stranger.Reply me(Stranger who, String user, String password) {
        return who.get("/api/v1/me", Stranger.basic(user, password));
    }

    private static JsonObject nothing() {
        return Json.createObjectBuilder().build();
    }

    static JsonObject matter() {
        return Json.createObjectBuilder()
                .add("name", "张三")
                .add("phone", "13800000000")
                .add("region", "990101100204")
                .add("category", "02")
                .add("summary", "门前路灯不亮")
                .add("text", "门前的路灯坏了一个月，没有人来修。")
                .add("headcount", 1)
                .add("purpose", "APPEAL")
                .build();
    }
}
