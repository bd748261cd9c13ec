package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.URI;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One account tried from many places: what is wrong is slowed down, and its owner comes in where they always do. */
class GuessedAccountsIT {
    private static final String HOME = "127.0.9.1";
    private static final String ELSEWHERE = "127.0.9.2";
    private final RunningSystem house = RunningSystem.get();

    @AfterEach
    void forget() throws SQLException {
        run("delete from login_failure where address like '127.0.9.%'");
    }

    @Test
    void a_password_guessed_from_seventy_addresses_waits_at_the_next_one_and_not_where_its_owner_is()
            throws SQLException {
        var owner = "l990101200";
        assertThat(me(HOME, owner, house.password()).status()).isEqualTo(200);
        run("insert into login_failure (account, address, failures, last_at) select '" + owner
                + "', '127.0.9.' || n, 1, now() from generate_series(100, 169) n");
        assertThat(me(ELSEWHERE, owner, "Wrong-password-1").status()).isEqualTo(429);
        assertThat(me("127.0.9.3", owner, "Wrong-password-2").header("Retry-After"))
                .isNotEmpty();
        assertThat(me(HOME, owner, "Wrong-password-3").status()).isEqualTo(401);
        assertThat(me(HOME, owner, house.password()).status()).isEqualTo(200);
        assertThat(me(ELSEWHERE, "l990101100", house.password()).status())
                .as("another account")
                .isEqualTo(200);
    }

    @Test
    void wrong_codes_wait_after_five_and_the_owner_elsewhere_does_not_notice() throws SQLException {
        var owner = "l990101102";
        var secret = post(HOME, owner, "/codes", "").json().getString("secret");
        var app = new Authenticator(secret);
        var recovery = post(
                        HOME,
                        owner,
                        "/codes/confirmation",
                        Json.createObjectBuilder()
                                .add("code", app.code())
                                .build()
                                .toString())
                .json()
                .getJsonArray("recoveryCodes");
        try {
            var answers = IntStream.range(0, 6)
                    .mapToObj(i -> me(ELSEWHERE, owner, house.password(), "X-Login-Code: 00000" + i)
                            .status())
                    .toList();
            assertThat(answers.subList(0, 4)).containsOnly(401);
            assertThat(answers.subList(4, 6)).containsOnly(429);
            assertThat(me(ELSEWHERE, owner, house.password(), "X-Login-Code: " + app.code(1))
                            .status())
                    .as("who was wrong so often waits also with a right one")
                    .isEqualTo(429);
            assertThat(me(HOME, owner, house.password(), "X-Login-Code: " + app.code(1))
                            .status())
                    .isEqualTo(200);
            assertThat(me("127.0.9.3", owner, house.password(), "X-Login-Code: " + recovery.getString(0))
                            .status())
                    .as("at an address nobody came from before")
                    .isEqualTo(200);
        } finally {
            run("delete from second_factor where staff_id = (select id from staff where login = '" + owner + "')");
        }
        assertThat(me(ELSEWHERE, owner, house.password()).status()).isEqualTo(200);
    }

    private Stranger.Reply me(String from, String user, String password, String... headers) {
        var all = IntStream.rangeClosed(0, headers.length)
                .mapToObj(i -> i == 0 ? Stranger.basic(user, password) : headers[i - 1])
                .toArray(String[]::new);
        return at(from).get("/api/v1/me", all);
    }

    private Stranger.Reply post(String from, String user, String door, String body) {
        return at(from).send(
                        "POST",
                        "/api/v1/me/account" + door,
                        body,
                        "Content-Type: application/json",
                        Stranger.basic(user, house.password()));
    }

    private Stranger at(String address) {
        return new Stranger(address, URI.create(house.url()).getPort(), "127.0.0.1");
    }

    private void run(String sql) throws SQLException {
        try (var connection = house.asOwner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
