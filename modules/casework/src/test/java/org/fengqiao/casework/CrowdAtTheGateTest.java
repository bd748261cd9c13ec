package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.casework.Gate.Kind;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.junit.jupiter.api.Test;

/** A crowd of addresses in one minute: everybody is counted, little is kept, and nothing of it a minute later. */
class CrowdAtTheGateTest {
    private static final int CROWD = 200_000;
    private static final String FIRST = "10.0.0.1";
    private static final String LATE = "2001:db8::ffff:1";

    private final AtomicLong time = new AtomicLong(1_000 * 60_000L + 20_000);
    private final Gate gate = new Gate(time::get);

    @Test
    void holds_no_more_than_its_bound() {
        crowd();
        assertThat(gate.held()).isEqualTo(Gate.MOST_ADDRESSES);
    }

    @Test
    void lets_each_of_the_crowd_through_once() {
        assertThatCode(this::crowd).doesNotThrowAnyException();
    }

    @Test
    void frees_all_of_it_in_the_next_minute() {
        crowd();
        time.addAndGet(60_000);
        gate.pass(Kind.FOLLOWING, FIRST);
        assertThat(gate.held()).isEqualTo(1);
    }

    @Test
    void goes_on_counting_who_came_before_the_crowd() {
        guesses(FIRST, 10);
        crowd();
        assertRefused(() -> gate.pass(Kind.WRONG_CODE, FIRST));
    }

    @Test
    void counts_who_comes_behind_the_crowd() {
        crowd();
        IntStream.range(0, 10).forEach(i -> gate.pass(Kind.WRONG_CALENDAR, LATE));
        assertRefused(() -> gate.pass(Kind.WRONG_CALENDAR, LATE));
    }

    @Test
    void forgives_when_the_minute_is_over_and_says_how_long_that_takes() {
        guesses(FIRST, 10);
        assertThatThrownBy(() -> gate.pass(Kind.WRONG_CODE, FIRST)).hasMessageContaining("40");
        time.addAndGet(40_000);
        assertThatCode(() -> gate.pass(Kind.WRONG_CODE, FIRST)).doesNotThrowAnyException();
    }

    private void guesses(String address, int times) {
        IntStream.range(0, times).forEach(i -> gate.pass(Kind.WRONG_CODE, address));
    }

    private void crowd() {
        IntStream.range(0, CROWD).forEach(i -> gate.pass(Kind.FOLLOWING, "2001:db8::" + Integer.toHexString(i)));
    }

    private static void assertRefused(ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.why())
                .isEqualTo(Why.TOO_MANY));
    }
}
