package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.intake.IntakeAct;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.transfer.Escalate;
import org.fengqiao.model.transfer.TransferAct;
import org.junit.jupiter.api.Test;

class EscalatingACaseTest {
    private final World world = new World();
    private final CaseFile file = world.registeredBy(VILLAGE, "2026-03-02T01:00:00Z");

    @Test
    void handsItToTheOfficeAboveWhereNobodyHasItYet() {
        world.act(file, VILLAGE, "2026-03-03T01:00:00Z", new Escalate("两次调解未成"));
        assertThat(file.stage()).isEqualTo(Stage.TRANSFERRED);
        assertThat(file.hold().office()).isEqualTo(TOWN);
        assertThat(file.hold().person()).isNull();
    }

    @Test
    void chargesEverySecondUpToThenToTheVillage() {
        world.act(file, VILLAGE, "2026-03-03T01:00:00Z", new Escalate("两次调解未成"));
        assertThat(world.spans(file)).singleElement().satisfies(span -> {
            assertThat(span.office()).isEqualTo(VILLAGE);
            assertThat(span.ground()).isEqualTo(Ground.HANDLING);
            assertThat(span.seconds()).isEqualTo(24 * 3600);
        });
    }

    @Test
    void takesItOutOfTheVillagesHands() {
        world.act(file, VILLAGE, "2026-03-03T01:00:00Z", new Escalate("两次调解未成"));
        assertThatThrownBy(() -> world.act(file, VILLAGE, "2026-03-03T02:00:00Z", new Escalate("再交")))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.why()).isEqualTo(Why.NOT_HOLDER));
    }

    @Test
    void isNotPossibleFromTheTop() {
        var atCounty = world.registeredBy(COUNTY, "2026-03-02T01:00:00Z");
        assertThat(atCounty.whyNot(TransferAct.ESCALATE, world.occasion(world.officer(COUNTY), "2026-03-03T01:00:00Z")))
                .hasValueSatisfying(r -> assertThat(r.kind()).isEqualTo(Why.Kind.FORBIDDEN));
    }

    @Test
    void impliesTheReceiptOfWhoeverActsNext() {
        world.act(file, VILLAGE, "2026-03-03T01:00:00Z", new Escalate("两次调解未成"));
        world.act(file, TOWN, "2026-03-04T01:00:00Z", new Accept(null));
        assertThat(world.events(file))
                .extracting(CaseEvent::act)
                .containsExactly(IntakeAct.REGISTER, TransferAct.ESCALATE, TransferAct.RECEIVE, PetitionAct.ACCEPT);
        assertThat(file.hold().person()).isEqualTo(world.officer(TOWN).id());
        assertThat(file.stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void mayBeSeenByTheWholeLineAbove() {
        assertThat(world.only(Scope.class, file)).extracting(Scope::office).containsExactly(VILLAGE, TOWN, COUNTY);
    }
}
