package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casework.Workplace.*;

import java.util.Map;
import org.fengqiao.casework.Registrar.Registered;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.intake.IntakeAct;
import org.fengqiao.model.intake.IntakeWhy;
import org.fengqiao.model.petition.PetitionAct;
import org.junit.jupiter.api.Test;

class LinkingCasesTest {
    private final Workplace work = new Workplace();

    @Test
    void isDoneOnceAndDeletesNothing() {
        var first = work.register(VILLAGE, dispute("井水变味"));
        var second = work.register(VILLAGE, dispute("井水又变味"));
        var fields = Map.of("other", first.number(), "kind", "REPEAT");
        int version = work.perform(VILLAGE, second.number(), second.version(), IntakeAct.LINK, fields);
        assertThatThrownBy(() -> work.perform(VILLAGE, second.number(), version, IntakeAct.LINK, fields))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.why()).isEqualTo(Why.ALREADY_LINKED));
        assertThat(work.perform(VILLAGE, first.number(), first.version(), IntakeAct.NOTE, Map.of("text", "仍可办理")))
                .isZero();
    }

    @Test
    void never_merges_in_a_circle_also_not_by_way_of_a_third() {
        var first = work.register(VILLAGE, dispute("树荫"));
        var second = work.register(VILLAGE, dispute("还是树荫"));
        var third = work.register(VILLAGE, dispute("又是树荫"));
        merge(second, first);
        merge(third, second);
        assertThatThrownBy(() -> merge(first, third))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.why()).isEqualTo(IntakeWhy.LINK_CIRCLE))
                .hasMessageContaining(third.number());
    }

    private int merge(Registered one, Registered into) {
        var fields = Map.of("other", into.number(), "kind", "DUPLICATE");
        return work.perform(VILLAGE, one.number(), one.version(), IntakeAct.LINK, fields);
    }

    @Test
    void mergesADuplicateWhichCanThenBeClosed() {
        var first = work.register(VILLAGE, dispute("噪音"));
        var again = work.register(VILLAGE, dispute("同一噪音"));
        int version = work.perform(
                VILLAGE,
                again.number(),
                again.version(),
                IntakeAct.LINK,
                Map.of("other", first.number(), "kind", "DUPLICATE"));
        assertThat(work.perform(VILLAGE, again.number(), version, PetitionAct.CLOSE, Map.of()))
                .isEqualTo(2);
    }
}
