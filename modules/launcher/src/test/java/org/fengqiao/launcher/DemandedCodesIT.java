package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A second node on the same database, whose operator demands log-in codes of officials. */
class DemandedCodesIT {
    private static final String LEADER = "l990101100";
    private static LaunchedProcess node;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        var database = RunningSystem.get().database();
        var homes = Files.createDirectories(RunningSystem.target().resolve("homes"));
        port = RunningSystem.freePort();
        node = LaunchedProcess.with(Map.ofEntries(
                Map.entry(
                        "FENGQIAO_HOME",
                        Files.createTempDirectory(homes, "demanding-").toString()),
                Map.entry("FENGQIAO_PORT", String.valueOf(port)),
                Map.entry("FENGQIAO_SECOND_FACTOR", "officials"),
                Map.entry("FENGQIAO_SESSION_HOURS", "1"),
                Map.entry("FENGQIAO_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g"),
                Map.entry("FENGQIAO_DB_URL", database.url()),
                Map.entry("FENGQIAO_DB_USER", database.application().user()),
                Map.entry("FENGQIAO_DB_PASSWORD", database.application().password()),
                Map.entry("FENGQIAO_DB_REPORT_USER", database.report().user()),
                Map.entry("FENGQIAO_DB_REPORT_PASSWORD", database.report().password()),
                Map.entry("FENGQIAO_DB_OWNER_USER", database.requiredOwner().user()),
                Map.entry("FENGQIAO_DB_OWNER_PASSWORD", database.requiredOwner().password())));
        node.awaitReady();
    }

    @AfterAll
    static void stop() throws SQLException {
        node.stop();
        try (var connection = RunningSystem.get().asOwner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "delete from second_factor where staff_id = (select id from staff where login = '" + LEADER + "')");
        }
    }

    @Test
    void an_official_turns_them_on_before_anything_else_opens_and_a_clerk_does_not_have_to() {
        assertThat(call("GET", "village", "/me", "").status()).isEqualTo(200);
        for (var door : List.of("/me", "/cases", "/inbox")) {
            var answer = call("GET", LEADER, door, "");
            assertThat(answer.status()).as(door).isEqualTo(403);
            assertThat(answer.json().getString("type")).endsWith("turn-on-codes");
        }
        assertThat(call("GET", LEADER, "/me/account", "")
                        .json()
                        .getJsonObject("codes")
                        .getBoolean("demanded"))
                .isTrue();
        var app = new Authenticator(
                call("POST", LEADER, "/me/account/codes", "").json().getString("secret"));
        var first = Json.createObjectBuilder().add("code", app.code()).build().toString();
        assertThat(call("POST", LEADER, "/me/account/codes/confirmation", first).status())
                .isEqualTo(200);
        assertThat(call("GET", LEADER, "/me", "").json().getString("type")).endsWith("code-needed");

        var entered = call("GET", LEADER, "/me", "", "X-Login-Code: " + app.code(1));
        assertThat(entered.status()).isEqualTo(200);
        var session = new String[] {
            "Cookie: " + entered.header("Set-Cookie").replaceAll(";.*", ""), "X-Requested-With: program"
        };
        assertThat(visitor().get("/api/v1/cases", session).status()).isEqualTo(200);
        var until = visitor()
                .get("/api/v1/me/account", session)
                .json()
                .getJsonArray("sessions")
                .getJsonObject(0);
        assertThat(java.time.OffsetDateTime.parse(until.getString("until")))
                .isEqualTo(
                        java.time.OffsetDateTime.parse(until.getString("since")).plusHours(1));
    }

    private static Stranger.Reply call(String method, String user, String door, String body, String... more) {
        var headers = new ArrayList<>(List.of(more));
        headers.add(Stranger.basic(user, RunningSystem.get().password()));
        if (!body.isEmpty()) {
            headers.add("Content-Type: application/json");
        }
        return visitor().send(method, "/api/v1" + door, body, headers.toArray(String[]::new));
    }

    private static Stranger visitor() {
        return new Stranger("127.0.9.9", port, "127.0.0.1");
    }
}
