package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that operators copy, in a real nginx before a real house. */
class NginxExampleIT {
    private static final String FILED = "/api/v1/public/cases";

    @TempDir
    static Path folder;

    private static Nginx nginx;
    private static SSLContext trust;

    @BeforeAll
    static void start() {
        var program = Nginx.program();
        assumeTrue(program.isPresent(), "there is no nginx on this machine");
        var certificate = new Certificate(folder, FrontedSystem.NAME);
        trust = certificate.trusted();
        nginx = new Nginx(
                program.get(), folder, FrontedSystem.NAME, FrontedSystem.get().port(), certificate);
    }

    @AfterAll
    static void stop() throws IOException {
        if (nginx != null) {
            nginx.close();
            assertThat(nginx.said()).doesNotContain("[emerg]", "[alert]", "[crit]");
        }
    }

    @Test
    void sixty_citizens_file_and_follow_while_one_of_them_guesses_codes() {
        var codes = new ArrayList<String>();
        for (int i = 1; i <= 60; i++) {
            var filed = citizen(i).post(FILED, FrontDoorIT.matter());
            assertThat(filed.status()).as("citizen " + i + " files").isEqualTo(201);
            assertThat(filed.header("Location")).startsWith("https://" + FrontedSystem.NAME + FILED);
            codes.add(filed.json().getString("code"));
        }
        var guesses = IntStream.range(0, 12)
                .mapToObj(i -> citizen(1)
                        .get(FILED + "/%016d".formatted(i), "X-Forwarded-For: 203.0.113." + i)
                        .status())
                .toList();
        assertThat(guesses.subList(0, 10)).containsOnly(404);
        assertThat(guesses.subList(10, 12)).containsOnly(429);
        for (int i = 1; i <= 60; i++) {
            assertThat(citizen(i).get(FILED + "/" + codes.get(i - 1)).status())
                    .as("citizen " + i + " follows")
                    .isEqualTo(200);
        }
    }

    @Test
    void an_office_behind_one_address_logs_in_whatever_a_colleague_types() {
        var lan = from("127.0.17.1");
        for (int i = 0; i < 6; i++) {
            assertThat(me(lan, "department2", "Wrong-password-" + i).status()).isEqualTo(401);
        }
        for (var user : List.of("village", "town", "county", "leader", "department2")) {
            assertThat(me(lan, user, Settings.DEMO_PASSWORD).status()).as(user).isEqualTo(200);
        }
    }

    @Test
    void the_cookie_is_secure_and_the_house_asks_for_tls() {
        var page = from("127.0.15.1").get("/login");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.all("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .contains("Secure", "HttpOnly", "SameSite"));
        assertThat(page.all("Strict-Transport-Security"))
                .singleElement()
                .asString()
                .contains("max-age=31536000");
        assertThat(page.header("Server")).isEqualTo("nginx");
    }

    @Test
    void redirects_lead_to_the_public_address_by_tls() {
        var plain = new Stranger("127.0.15.2", nginx.plain(), FrontedSystem.NAME).get("/track?x=1");
        assertThat(plain.status()).isEqualTo(301);
        assertThat(plain.header("Location")).isEqualTo("https://" + FrontedSystem.NAME + "/track?x=1");
        var staff = from("127.0.15.2").get("/staff/cases");
        assertThat(staff.status()).isEqualTo(302);
        assertThat(staff.header("Location"))
                .isEqualTo("https://" + FrontedSystem.NAME + "/login?next=%2Fstaff%2Fcases");
    }

    @Test
    void another_name_is_served_neither_by_tls_nor_in_a_header() {
        var other = new Stranger("127.0.15.3", nginx.secure(), "evil.example").trusting(trust);
        assertThatThrownBy(() -> other.get("/login")).hasCauseInstanceOf(SSLException.class);
        var lying = from("127.0.15.3").get("/staff/cases", "Host: evil.example");
        assertThat(lying.status()).isGreaterThanOrEqualTo(400);
        assertThat(lying.header("Location")).isEmpty();
        assertThat(lying.body()).doesNotContain("evil.example", "password");
    }

    @Test
    void how_the_house_does_is_told_to_nobody_outside() {
        for (var path : List.of("/health/ready", "/metrics", "/openapi")) {
            assertThat(from("127.0.15.4").get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(from("127.0.0.1").get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void what_is_too_large_is_refused_by_the_house_in_its_own_words() {
        var body = Json.createObjectBuilder(FrontDoorIT.matter()).add("text", "x".repeat(3 << 20));
        var refused = from("127.0.15.5").post(FILED, body.build());
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    private static Stranger citizen(int number) {
        return from("127.0.19." + number);
    }

    private static Stranger from(String address) {
        return new Stranger(address, nginx.secure(), FrontedSystem.NAME).trusting(trust);
    }

    private static Stranger.Reply me(Stranger who, String user, String password) {
        return who.get("/api/v1/me", Stranger.basic(user, password));
    }
}
