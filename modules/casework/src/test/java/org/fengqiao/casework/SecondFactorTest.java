package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.casework.account.Accounts;
import org.fengqiao.casework.account.SecondFactors.Proof;
import org.fengqiao.casework.administration.AccountDesk;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.casework.administration.AdminLogRow;
import org.fengqiao.casework.administration.BookOnDatabase;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondFactorTest {
    private static final long CLERK = 1003;
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
    void nothing_is_asked_for_until_the_app_has_shown_its_first_code() {
        var offer = account(AccountDesk::begin);
        assertThat(offer.uri())
                .isEqualTo("otpauth://totp/Fengqiao:clerk?secret=" + offer.secret()
                        + "&issuer=Fengqiao&algorithm=SHA1&digits=6&period=30");
        assertThat(account(AccountDesk::codes).on()).isFalse();
        assertThat(turnOn("000000")).isEmpty();
        assertThat(account(AccountDesk::codes).on()).isFalse();
        assertThat(turnOn(shown(offer.secret()))).isPresent();
        assertThat(account(AccountDesk::codes).on()).isTrue();
        assertThat(account(AccountDesk::codes).since()).isEqualTo(now);
        assertThat(account(AccountDesk::codes).recoveryCodes()).isEqualTo(10);
        refused(Why.CODES_ARE_ON, AccountDesk::begin);
    }

    @Test
    void a_code_counts_once_also_the_one_that_turned_it_on() {
        var secret = turnedOn();
        assertThat(told(shown(secret))).isEqualTo(Proof.WRONG);
        later(30);
        assertThat(told(shown(secret))).isEqualTo(Proof.CODE);
        assertThat(told(shown(secret))).isEqualTo(Proof.WRONG);
        later(30);
        assertThat(told(" " + shown(secret).substring(0, 3) + " "
                        + shown(secret).substring(3)))
                .isEqualTo(Proof.CODE);
    }

    @Test
    void a_code_of_another_time_or_of_before_the_last_one_is_refused() {
        var secret = turnedOn();
        later(600);
        assertThat(told(Accounts.code(secret, now.minusSeconds(90)))).isEqualTo(Proof.WRONG);
        assertThat(told(Accounts.code(secret, now.plusSeconds(90)))).isEqualTo(Proof.WRONG);
        assertThat(told(Accounts.code(secret, now.plusSeconds(30)))).isEqualTo(Proof.CODE);
        assertThat(told(shown(secret))).as("older than the last one").isEqualTo(Proof.WRONG);
    }

    @Test
    void a_recovery_code_counts_once_however_it_is_written() {
        var offer = account(AccountDesk::begin);
        var codes = turnOn(shown(offer.secret())).orElseThrow();
        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        assertThat(told(codes.get(3).replace("-", " ").toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(Proof.RECOVERY);
        assertThat(told(codes.get(3))).isEqualTo(Proof.WRONG);
        assertThat(told(codes.get(4))).isEqualTo(Proof.RECOVERY);
        assertThat(told("AAAA-AAAA-AAAA-AAAA")).isEqualTo(Proof.WRONG);
        assertThat(account(AccountDesk::codes).recoveryCodes()).isEqualTo(8);
    }

    @Test
    void neither_the_secret_nor_a_recovery_code_stands_in_the_database() {
        var offer = account(AccountDesk::begin);
        var codes = turnOn(shown(offer.secret())).orElseThrow();
        var kept = room.database.inTransaction(em -> Sql.of(
                        em,
                        "select f.secret || ' ' || string_agg(c.digest, ' ') as kept from second_factor f"
                                + " join recovery_code c using (staff_id) group by f.secret")
                .first(r -> r.text("kept"))
                .orElseThrow());
        assertThat(kept).doesNotContain(offer.secret());
        codes.forEach(code -> assertThat(kept).doesNotContain(code, code.replace("-", "")));
    }

    @Test
    void the_secret_of_one_account_is_of_no_use_in_the_row_of_another() throws Exception {
        turnedOn();
        room.run("insert into second_factor (staff_id, secret, begun_at, on_at)"
                + " select 1004, secret, begun_at, on_at from second_factor");
        assertThatThrownBy(() -> room.database.inTransaction(
                        em -> BookOnDatabase.signIn(em, time).take("mate", "123456")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void its_owner_turns_it_off_with_a_code_and_a_wrong_one_is_noted() {
        refused(Why.CODES_ARE_OFF, desk -> desk.turnOff("123456"));
        var secret = turnedOn();
        later(30);
        assertThat(turnOff("000000")).isFalse();
        assertThat(account(AccountDesk::codes).on()).isTrue();
        assertThat(turnOff(shown(secret))).isTrue();
        assertThat(account(AccountDesk::codes).on()).isFalse();
        assertThat(room.number("select count(*) as n from recovery_code")).isZero();
        assertThat(acts())
                .containsExactly(AdminAct.TURN_OFF_CODES, AdminAct.LOG_IN_CODE_FAILED, AdminAct.TURN_ON_CODES);
    }

    @Test
    void an_administrator_takes_it_from_another_and_not_from_himself() {
        turnedOn();
        room.is("boss");
        room.people(desk -> desk.resetCodes(CLERK));
        assertThat(room.number("select count(*) as n from second_factor")).isZero();
        assertThat(acts()).first().isEqualTo(AdminAct.RESET_CODES);
        assertThat(room.log().get(0).whom()).isEqualTo("某clerk (clerk)");
        assertThatThrownBy(() -> room.people(desk -> desk.resetCodes(1001)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.faults().get(0).message()).isEqualTo("codes-yourself"));
        room.is("clerk");
        assertThatThrownBy(() -> room.people(desk -> desk.resetCodes(1004)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.NO_POWER));
    }

    @Test
    void of_somebody_who_watches_it_is_taken_by_two() throws Exception {
        room.is("jiwei");
        turnedOn();
        room.is("boss");
        room.people(desk -> assertThat(desk.resetCodes(1005)).isFalse());
        assertThat(room.number("select count(*) as n from second_factor where staff_id = 1005"))
                .isEqualTo(1);
        assertThat(room.number(
                        "select count(*) as n from grant_request where deed = 'RESET_CODES' and state = 'WAITING'"))
                .isEqualTo(1);
    }

    @Test
    void who_sits_at_an_open_window_cannot_try_them_all() {
        var secret = turnedOn();
        later(30);
        var desk = room.database.inTransaction(
                em -> BookOnDatabase.account(room.database.injected(), room.officer(), time));
        for (int i = 0; i < 5; i++) {
            boolean right = room.database.inTransaction(em -> desk.turnOff("000000"));
            boolean atAll = room.database.inTransaction(em -> desk.turnOff("no code at all"));
            assertThat(right || atAll).isFalse();
        }
        assertThatThrownBy(() -> room.database.inTransaction(em -> desk.turnOff(shown(secret))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.TOO_MANY));
    }

    @Test
    void an_account_that_is_closed_or_unknown_has_no_code() throws Exception {
        var secret = turnedOn();
        later(30);
        room.run("update staff set active = false where login = 'clerk'");
        assertThat(told(shown(secret))).isEqualTo(Proof.WRONG);
        assertThat(room.database.<Proof>inTransaction(
                        em -> BookOnDatabase.signIn(em, time).take("nobody", "123456")))
                .isEqualTo(Proof.WRONG);
    }

    private String turnedOn() {
        var offer = account(AccountDesk::begin);
        assertThat(turnOn(shown(offer.secret()))).isPresent();
        return offer.secret();
    }

    private Optional<List<String>> turnOn(String code) {
        return account(desk -> desk.turnOn(code));
    }

    private boolean turnOff(String code) {
        return account(desk -> desk.turnOff(code));
    }

    private void later(long seconds) {
        now = now.plus(Duration.ofSeconds(seconds));
    }

    private String shown(String secret) {
        return Accounts.code(secret, now);
    }

    private Proof told(String code) {
        return room.database.inTransaction(em -> BookOnDatabase.signIn(em, time).take("clerk", code));
    }

    private List<AdminAct> acts() {
        return room.log().stream().map(AdminLogRow::act).toList();
    }

    private <T> T account(Function<AccountDesk, T> asks) {
        return room.database.inTransaction(em -> asks.apply(BookOnDatabase.account(em, room.officer(), time)));
    }

    private void refused(Why why, Function<AccountDesk, ?> asks) {
        assertThatThrownBy(() -> account(asks)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.why())
                .isEqualTo(why));
    }
}
