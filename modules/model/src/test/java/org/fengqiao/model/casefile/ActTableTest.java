package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.intake.IntakeAct;
import org.fengqiao.model.petition.AgreementForm;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.petition.Settle;
import org.fengqiao.model.transfer.TransferAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActTableTest {
    static List<Act> acts() {
        return Acts.all();
    }

    static List<Act> entered() {
        return Acts.entered();
    }

    @ParameterizedTest
    @MethodSource("acts")
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
    @MethodSource("entered")
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
        var deed = (Settle)
                PetitionAct.SETTLE.deed(new Given(Map.of("outcome", "达成协议", "form", "口头协议", "agreement", "各退一步")));
        assertThat(deed.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(deed.form()).isEqualTo(AgreementForm.ORAL);
    }

    @Test
    void leavesNoStageOfAnOpenCaseWithoutAWayOn() {
        var reachable = EnumSet.noneOf(Stage.class);
        for (var act : Acts.entered()) {
            if (act != IntakeAct.NOTE
                    && act != PetitionAct.RATE
                    && act != TransferAct.REPORT_URGENT
                    && act != TransferAct.TAKE_OVER) {
                reachable.addAll(act.from());
            }
        }
        assertThat(reachable).containsAll(EnumSet.complementOf(EnumSet.of(Stage.ARCHIVED)));
    }
}
