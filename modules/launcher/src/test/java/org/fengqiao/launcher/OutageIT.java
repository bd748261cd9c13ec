package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database goes away under a running house, and comes back. */
class OutageIT {
    private static final String FILED = "/api/v1/public/cases";
    private static final Duration AWAY = Duration.ofSeconds(60);
    private final FrontedSystem house = FrontedSystem.get();
    private final Stranger citizen = house.from("127.0.2.1");

    @AfterEach
    void mend() {
        house.startDatabase();
        await(() -> citizen.get("/health/ready").status() == 200);
    }

    @Test
    void readiness_tells_the_parts_of_the_house_apart() {
        assertThat(parts(citizen.get("/health/ready")))
                .containsOnlyKeys("database", "disk", "seals", "watch", "queue")
                .containsValue("UP")
                .doesNotContainValue("DOWN");
    }

    @Test
    void a_minute_without_its_database_the_house_says_when_to_try_again_and_goes_on_by_itself_afterwards() {
        var filed = citizen.post(FILED, FrontDoorIT.matter());
        assertThat(filed.status()).isEqualTo(201);
        var code = filed.json().getString("code");
        assertThat(staff("/api/v1/cases").status()).isEqualTo(200);

        house.stopDatabase();
        for (var end = Instant.now().plus(AWAY); Instant.now().isBefore(end); pause(Duration.ofSeconds(4))) {
            assertAwayEverywhere(code);
        }
        house.startDatabase();

        await(() -> citizen.get("/health/ready").status() == 200);
        assertThat(citizen.get(FILED + "/" + code).status()).isEqualTo(200);
        assertThat(citizen.get("/track?code=" + code).status()).isEqualTo(200);
        assertThat(staff("/api/v1/cases").status()).isEqualTo(200);
        assertThat(citizen.post(FILED, FrontDoorIT.matter()).status()).isEqualTo(201);
    }

    private void assertAwayEverywhere(String code) {
        var ready = citizen.get("/health/ready");
        assertAway(ready);
        assertThat(parts(ready)).containsEntry("database", "DOWN").containsEntry("disk", "UP");
        assertAwayInWords(citizen.post(FILED, FrontDoorIT.matter()));
        assertAwayInWords(citizen.get(FILED + "/" + code));
        assertAwayInWords(staff("/api/v1/cases"));
        var page = citizen.get("/track?code=" + code);
        assertAway(page);
        assertThat(page.header("Content-Type")).contains("html");
        assertThat(page.body()).contains("系统暂时不能用", "<!DOCTYPE html>");
        assertThat(citizen.get("/login").status()).isEqualTo(200);
    }

    private Stranger.Reply staff(String path) {
        return citizen.get(path, Stranger.basic("county", Settings.DEMO_PASSWORD));
    }

    private static void assertAwayInWords(Stranger.Reply reply) {
        assertAway(reply);
        assertThat(reply.json().getString("type")).isEqualTo("urn:fengqiao:away");
        assertThat(reply.json().getString("detail")).contains("数据库");
    }

    private static void assertAway(Stranger.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).matches("\\d+");
    }

    private static Map<String, String> parts(Stranger.Reply ready) {
        return ready.json().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(part -> part.getString("name"), part -> part.getString("status")));
    }

    private static void await(BooleanSupplier there) {
        var patience = Instant.now().plus(Duration.ofMinutes(2));
        while (!there.getAsBoolean() && Instant.now().isBefore(patience)) {
            pause(Duration.ofMillis(500));
        }
        assertThat(there.getAsBoolean()).isTrue();
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
