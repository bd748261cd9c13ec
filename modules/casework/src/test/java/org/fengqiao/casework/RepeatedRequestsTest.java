package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.casework.IdempotencyDesk.Reply;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.junit.jupiter.api.Test;

class RepeatedRequestsTest {
    private final TestDatabase database = TestDatabase.get();
    private final AtomicInteger done = new AtomicInteger();

    private Reply once(String key, String request) {
        return once("某人", key, request);
    }

    private Reply once(String account, String key, String request) {
        return database.inTransaction(em -> {
            var desk = new IdempotencyDesk();
            desk.em = em;
            desk.time = new OfficialTime();
            return desk.once(
                    account,
                    key,
                    request,
                    () -> new Reply(
                            201,
                            "/cases/1234567890123456",
                            "{\"code\":\"1234567890123456\",\"n\":" + done.incrementAndGet() + "}"));
        });
    }

    @Test
    void areAnsweredLikeTheFirstWithoutDoingItAgain() {
        var first = once("a", "POST x");
        var second = once("a", "POST x");
        assertThat(done).hasValue(1);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(second.repeated()).isTrue();
    }

    @Test
    void areRefusedWhenTheKeyBelongsToAnotherRequest() {
        once("b", "POST x");
        assertThatThrownBy(() -> once("b", "POST y"))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.why()).isEqualTo(Why.KEY_REUSED));
    }

    @Test
    void leaveNoTraceOfWhereACitizenCameFrom() {
        var one = IdempotencyDesk.stranger("203.0.113.9");
        once(one, "d", "POST x");
        assertThat(once(one, "d", "POST x").repeated()).isTrue();
        assertThat(once(IdempotencyDesk.stranger("203.0.113.10"), "d", "POST x").repeated())
                .isFalse();
        var kept = database.inTransaction(em ->
                Sql.of(em, "select cast(i as text) as kept from idempotency i").list(r -> r.text("kept")));
        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains("203.0.113"));
    }

    @Test
    void leaveNoCitizensCodeReadableInTheDatabase() {
        once("c", "POST x");
        var kept = database.inTransaction(
                em -> Sql.of(em, "select key || location || body as kept from idempotency where account = '某人'")
                        .list(r -> r.text("kept")));
        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains("1234567890123456"));
    }
}
