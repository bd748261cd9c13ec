package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActTableTest {
    @ParameterizedTest
    @EnumSource(Act.class)
    void namesEveryActAndItsFieldsInBothLanguages(Act act) {
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            assertThat(Words.of(locale).label(act)).doesNotContain(".");
            act.asks().forEach(ask -> assertThat(Words.of(locale).label(ask.field()))
                    .doesNotContain("Field."));
        }
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void saysWhyInBothLanguages(Why why) {
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            assertThat(new Refusal(why, "x", "y").words(locale))
                    .doesNotContain("Why.")
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REGISTER", "ATTACH"})
    void asksForEveryRequiredFieldOfAnAct(Act act) {
        var required = act.asks().stream()
                .filter(Ask::required)
                .map(a -> a.field().contractName())
                .toList();
        if (!required.isEmpty()) {
            assertThatThrownBy(() -> act.deed(Given.nothing()))
                    .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.faults().stream()
                                    .filter(f -> f.message().equals("required"))
                                    .map(FieldFault::field))
                            .containsAll(required));
        }
    }

    @Test
    void understandsChineseAnswersToAChoice() {
        var deed = (Settle) Act.SETTLE.deed(new Given(Map.of("outcome", "达成协议", "form", "口头协议")));
        assertThat(deed.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(deed.form()).isEqualTo(AgreementForm.ORAL);
    }

    @Test
    void leavesNoStageOfAnOpenCaseWithoutAWayOn() {
        var reachable = EnumSet.noneOf(Stage.class);
        for (var act : Act.entered()) {
            if (act != Act.NOTE && act != Act.RATE && act != Act.REPORT_URGENT && act != Act.TAKE_OVER) {
                reachable.addAll(act.from());
            }
        }
        assertThat(reachable).containsAll(EnumSet.complementOf(EnumSet.of(Stage.ARCHIVED)));
    }
}
