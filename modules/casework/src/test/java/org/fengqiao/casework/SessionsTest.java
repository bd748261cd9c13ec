package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fengqiao.casework.account.ClientName;
import org.fengqiao.casework.administration.AccountDesk;
import org.fengqiao.casework.administration.AccountDesk.SessionRow;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.casework.administration.BookOnDatabase;
import org.fengqiao.casework.administration.Entrance;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsTest {
    private static final String CHROME =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36";
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final OfficialTime time = new OfficialTime() {
        @Override
        public Moment now() {
            return new Moment(now);
        }
    };
    private PeopleRoom room;

    @BeforeEach
    void open() throws Exception {
        room = new PeopleRoom();
        room.is("clerk");
    }

    @Test
    void they_are_listed_with_where_and_by_what_and_which_one_asks() {
        var first = signedIn("clerk");
        later(Duration.ofMinutes(1));
        var second = signedIn("clerk");
        signedIn("mate");
        var rows = sessions(second);
        assertThat(rows).extracting(SessionRow::id).containsExactly(second, first);
        assertThat(rows).extracting(SessionRow::own).containsExactly(true, false);
        assertThat(rows.get(0).since()).isEqualTo(now);
        assertThat(rows.get(0).until()).isEqualTo(now.plus(Duration.ofHours(12)));
        assertThat(rows.get(0).address()).isEqualTo("192.0.2.9");
        assertThat(rows.get(0).client()).isEqualTo("Chrome · Windows");
        assertThat(rows.get(0).door()).isEqualTo(Entrance.Way.PAGE);
    }

    @Test
    void one_is_ended_and_another_ones_cannot_be() {
        var mine = signedIn("clerk");
        var elsewhere = signedIn("clerk");
        var mates = signedIn("mate");
        account(mine, desk -> ended(desk, elsewhere));
        assertThat(stands(elsewhere)).isFalse();
        assertThat(stands(mine)).isTrue();
        for (var other : List.of(mates, elsewhere, 999_999L)) {
            assertThatThrownBy(() -> account(mine, desk -> ended(desk, other)))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.UNKNOWN_THING));
        }
        assertThat(stands(mates)).isTrue();
        assertThat(room.log()).hasSize(1);
        assertThat(room.log().get(0).act()).isEqualTo(AdminAct.END_SESSION);
    }

    @Test
    void all_others_are_ended_at_once() {
        var mine = signedIn("clerk");
        var others = List.of(signedIn("clerk"), signedIn("clerk"));
        assertThat(endOthers(mine)).isEqualTo(2);
        assertThat(others).noneMatch(this::stands);
        assertThat(stands(mine)).isTrue();
        assertThat(endOthers(mine)).isZero();
        assertThat(room.log()).hasSize(1);
    }

    @Test
    void a_session_ends_at_last_after_twelve_hours_however_busy() {
        var session = signedIn("clerk");
        for (int i = 0; i < 24 * 2 - 1; i++) {
            later(Duration.ofMinutes(15));
            assertThat(stands(session)).isTrue();
        }
        later(Duration.ofMinutes(15));
        assertThat(stands(session)).isFalse();
        assertThat(sessions(null)).isEmpty();
    }

    @Test
    void what_nobody_used_for_half_an_hour_is_no_longer_listed() {
        signedIn("clerk");
        later(Duration.ofMinutes(34));
        var busy = signedIn("clerk");
        assertThat(sessions(null)).extracting(SessionRow::id).containsExactly(busy);
    }

    @Test
    void what_happens_to_the_account_ends_all_its_sessions() {
        ends(desk -> desk.resetPassword(1003, "liushui-78-gaoshan"));
        ends(desk -> desk.resetCodes(1003));
        ends(desk -> desk.endPost(1003));
        ends(desk -> desk.deactivate(1003));
    }

    @Test
    void whoever_changes_their_own_password_stays_and_the_others_go() {
        var elsewhere = signedIn("clerk");
        room.people(desk -> desk.changeOwnPassword("liushui-78-gaoshan"));
        assertThat(stands(elsewhere)).isFalse();
    }

    @Test
    void who_logged_out_is_gone() {
        var session = signedIn("clerk");
        room.database.inTransaction(em -> {
            BookOnDatabase.signIn(em, time).loggedOut(session);
            return null;
        });
        assertThat(stands(session)).isFalse();
    }

    @Test
    void those_long_over_are_swept_away() {
        signedIn("clerk");
        later(Duration.ofDays(31));
        signedIn("clerk");
        room.database.inTransaction(em -> {
            new Housekeeping(em).tidy(new Moment(now));
            return null;
        });
        assertThat(room.number("select count(*) as n from signed_in")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0 | Firefox · Linux
            Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile Safari/604.1 | Safari · iPhone
            Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0 | Edge · Windows
            curl/8.5.0 (x86_64) | curl/8.5.0
            """)
    void a_client_is_told_in_few_words(String agent, String told) {
        assertThat(ClientName.of(agent)).isEqualTo(told);
        assertThat(ClientName.of(null)).isEqualTo("?");
        assertThat(ClientName.of("x".repeat(500))).hasSize(60);
    }

    private void ends(Consumer<PeopleDesk> does) {
        var sessions = List.of(signedIn("clerk"), signedIn("clerk"));
        var mates = signedIn("mate");
        room.is("boss");
        room.people(does);
        assertThat(sessions).noneMatch(this::stands);
        assertThat(stands(mates)).isTrue();
    }

    private long signedIn(String login) {
        return room.database.inTransaction(
                em -> BookOnDatabase.signIn(em, time).opened(login, Entrance.Way.PAGE, "192.0.2.9", CHROME));
    }

    private boolean stands(long session) {
        return room.database.inTransaction(em -> BookOnDatabase.signIn(em, time).stands(session));
    }

    private int endOthers(Long own) {
        return account(own, AccountDesk::endOthers);
    }

    private List<SessionRow> sessions(Long own) {
        return account(own, AccountDesk::sessions);
    }

    private void later(Duration duration) {
        now = now.plus(duration);
    }

    private static Void ended(AccountDesk desk, long session) {
        desk.endSession(session);
        return null;
    }

    private <T> T account(Long session, Function<AccountDesk, T> asks) {
        return room.database.inTransaction(em -> asks.apply(BookOnDatabase.account(em, room.officer(), time, session)));
    }
}
