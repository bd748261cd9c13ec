package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.model.casefile.World.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.model.Moment;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.clock.Flaw;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.transfer.DecideObjection;
import org.fengqiao.model.transfer.Escalate;
import org.fengqiao.model.transfer.RaiseObjection;
import org.fengqiao.model.transfer.Route;
import org.junit.jupiter.api.Test;

/**
 * Whoever got a matter directly owes its written notice (条例 art. 23 ¶2). Handing it over sheds nothing of that: the
 * office that has it now has a notice and a term of its own (¶3), and nobody owes what does not bind them.
 */
class ForwardedWithADebtTest {
    private static final Instant SENT = Instant.parse("2026-03-12T01:00:00Z");
    private static final Instant TOLD = Instant.parse("2026-03-16T01:00:00Z");

    private final World world = new World();
    private final CaseFile file = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");

    private void forwarded() {
        world.act(file, TOWN, SENT.toString(), new Route(DEPARTMENT, null, null, false, "属于司法所职责"));
    }

    private Clock clock(String rule) {
        return world.only(Clock.class, file).stream()
                .filter(each -> each.rule().equals(rule) && each.step() == 0)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    void what_the_town_still_owed_stays_its_own() {
        forwarded();
        assertThat(clock("CLK-NOTICE-DIRECT").charged()).isEqualTo(TOWN);
        assertThat(clock("CLK-NOTICE-REFERRED").charged()).isNull();
        world.act(file, DEPARTMENT, TOLD.toString(), new Accept(null));
        assertThat(clock("CLK-NOTICE-DIRECT")).satisfies(notice -> {
            assertThat(notice.end().as()).isEqualTo(Ending.MET);
            assertThat(notice.office()).isEqualTo(TOWN);
            assertThat(notice.charged()).isNull();
        });
        assertThat(clock("CLK-NOTICE-REFERRED").office()).isEqualTo(DEPARTMENT);
    }

    /** The sixty days are not left behind: whoever has the matter now answers in them. */
    @Test
    void what_binds_the_next_one_too_goes_with_the_matter() {
        world.act(file, TOWN, "2026-03-10T01:00:00Z", new Accept(null));
        forwarded();
        assertThat(clock("CLK-HANDLE").charged()).isNull();
    }

    @Test
    void what_comes_back_comes_back_with_its_notice() {
        forwarded();
        world.act(file, DEPARTMENT, "2026-03-13T01:00:00Z", new RaiseObjection("不归我们管", null));
        world.act(file, TOWN, "2026-03-14T01:00:00Z", new DecideObjection(true, null, null));
        assertThat(file.hold().office()).isEqualTo(TOWN);
        assertThat(clock("CLK-NOTICE-DIRECT").charged()).isNull();
    }

    /** The desk of the petition office answers nothing: the sixty days stay with the town until an organ has them. */
    @Test
    void who_only_has_it_in_hand_owes_nothing_while_it_runs() {
        world.act(file, TOWN, "2026-03-10T01:00:00Z", new Accept(null));
        world.act(file, TOWN, SENT.toString(), new Escalate("请县里协调"));
        assertThat(file.hold().office()).isEqualTo(COUNTY);
        assertThat(clock("CLK-HANDLE").charged()).isEqualTo(TOWN);
        assertThat(world.events(file)).last().satisfies(event -> assertThat(event.facts())
                .contains("charged=" + TOWN));
        world.act(file, COUNTY, "2026-03-13T01:00:00Z", new Route(BUREAU, null, null, false, "转司法局"));
        assertThat(clock("CLK-HANDLE").charged()).isNull();
    }

    @Test
    void the_judge_of_corrections_charges_the_same() {
        forwarded();
        world.act(file, DEPARTMENT, TOLD.toString(), new Accept(null));
        assertThat(flaw(TOWN, true)).isEmpty();
        assertThat(flaw(DEPARTMENT, true)).isPresent();
        assertThat(flaw(DEPARTMENT, false)).isEmpty();
    }

    private Optional<Flaw> flaw(String charged, boolean forwarded) {
        var notice = clock("CLK-NOTICE-DIRECT");
        var begun = Instant.parse("2026-03-09T01:00:00Z");
        return new ClockLife(
                        notice,
                        Versions.whole(notice, LEGAL),
                        charged,
                        null,
                        begun,
                        TOLD,
                        List.of(
                                new HeldTime(TOWN, begun, SENT, false),
                                new HeldTime(DEPARTMENT, SENT, Moment.NEVER, forwarded)),
                        Set.of(Purpose.APPEAL),
                        false)
                .flaw(world.occasion(world.officer(TOWN), "2026-03-17T01:00:00Z")
                        .offices());
    }
}
