package org.fengqiao.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.simulator.Tongxi.SEED;
import static org.fengqiao.simulator.Tongxi.TODAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.CaseEvent;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.WatchAct;
import org.fengqiao.model.hearing.HearingAct;
import org.fengqiao.model.intake.IntakeAct;
import org.fengqiao.model.office.Tier;
import org.fengqiao.model.party.Party;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.review.ReviewAct;
import org.fengqiao.model.service.ServiceAct;
import org.fengqiao.model.transfer.TransferAct;
import org.junit.jupiter.api.Test;

/** What the demo county looks like on its first day. */
class SimulatedCountyTest {
    private static final List<Tongxi.Life> LIVES = Tongxi.lives(SEED, TODAY, 2000);

    @Test
    void the_same_seed_and_day_give_the_same_chains_to_the_last_hash() {
        assertThat(heads(Tongxi.lives(SEED, TODAY, 2000))).isEqualTo(heads(LIVES));
    }

    @Test
    void another_seed_or_day_gives_another_county() {
        assertThat(heads(Tongxi.lives(SEED + 1, TODAY, 50))).doesNotContainAnyElementsOf(heads(LIVES));
        assertThat(heads(Tongxi.lives(SEED, TODAY.plusDays(1), 50))).doesNotContainAnyElementsOf(heads(LIVES));
    }

    @Test
    void every_stage_occurs_except_the_archive_that_no_act_leads_to_yet() {
        var stages = count(LIVES, l -> l.file().stage());
        assertThat(stages.keySet()).containsAll(EnumSet.complementOf(EnumSet.of(Stage.ARCHIVED)));
    }

    @Test
    void every_act_was_done_that_an_ordinary_county_does() {
        var acts = LIVES.stream()
                .flatMap(l -> l.all(CaseEvent.class).stream())
                .map(CaseEvent::act)
                .collect(Collectors.toSet());
        // Papers are not invented, the law gives an ordinary matter no pause, and no law changed in these two years.
        // Nor does the county make mistakes in linking, split letters, or see its answers come back.
        var left = Set.<Act>of(
                IntakeAct.ATTACH,
                IntakeAct.REISSUE_CODE,
                PetitionAct.PAUSE,
                PetitionAct.RESUME,
                WatchAct.REPROJECT,
                WatchAct.CORRECT,
                WatchAct.STATE,
                WatchAct.SEALED,
                WatchAct.PASSWORD_GIVEN,
                IntakeAct.UNLINK,
                IntakeAct.JOINED,
                IntakeAct.PARTED,
                IntakeAct.SPLIT,
                IntakeAct.ASK_CITIZEN,
                IntakeAct.RECEIVED_SUPPLEMENT,
                PetitionAct.ASK_CONFIRMATION,
                HearingAct.ANNOUNCE_HEARING,
                ServiceAct.SEND_OUT,
                ServiceAct.UNDELIVERED,
                ServiceAct.SERVE_JOINED,
                ServiceAct.SERVED_ALONG,
                ReviewAct.CONFIRM_POSTMARK,
                ReviewAct.ENTER_RESULT,
                TransferAct.URGE);
        assertThat(acts)
                .containsAll(
                        Acts.all().stream().filter(act -> !left.contains(act)).toList());
    }

    @Test
    void seven_of_ten_disputes_are_settled_in_the_village_two_in_the_town_one_in_the_county() {
        var tiers = LIVES.stream()
                .flatMap(l -> l.file().settlement().stream())
                .collect(Collectors.groupingBy(s -> s.tier(), TreeMap::new, Collectors.counting()));
        double all = tiers.values().stream().mapToLong(n -> n).sum();
        assertThat(tiers.get(Tier.VILLAGE) / all).isBetween(0.62, 0.78);
        assertThat(tiers.get(Tier.TOWN) / all).isBetween(0.14, 0.28);
        assertThat(tiers.get(Tier.COUNTY) / all).isBetween(0.05, 0.14);
    }

    @Test
    void the_desks_of_the_demo_accounts_have_a_days_work_on_them() {
        var open = count(
                LIVES.stream().filter(l -> !l.file().stage().isOver()).toList(),
                l -> l.file().hold().office());
        assertThat(open.get("990101100204")).isBetween(3L, 10L);
        assertThat(open.get("990101100")).isBetween(15L, 40L);
        assertThat(open.get("990101")).isBetween(15L, 40L);
        assertThat(open.get("990101100-sfs")).isBetween(3L, 15L);
        assertThat(open.get("990101101")).isBetween(12L, 40L);
        assertThat(open.get("990101101201")).isBetween(3L, 10L);
        assertThat(open.get("990101101-sfs")).isBetween(2L, 15L);
    }

    @Test
    void nothing_happens_later_than_now_and_moments_only_grow() {
        var now = Moment.on(TODAY).at();
        for (var life : LIVES) {
            var events = life.all(CaseEvent.class);
            for (int i = 0; i < events.size(); i++) {
                assertThat(events.get(i).at()).isBefore(now);
                assertThat(i == 0
                                || events.get(i).at().isAfter(events.get(i - 1).at()))
                        .isTrue();
            }
        }
    }

    @Test
    void nobody_in_it_exists() {
        for (var life : LIVES) {
            for (var party : life.all(Party.class)) {
                assertThat(party.phone() == null || party.phone().matches("12\\d{9}"))
                        .isTrue();
                assertThat(party.idNumber() == null || !isValid(party.idNumber()))
                        .isTrue();
            }
        }
        assertThat(LIVES).anyMatch(l -> l.all(Party.class).stream().anyMatch(p -> p.idNumber() != null));
    }

    @Test
    void no_accusation_is_invented_and_most_matters_are_disputes() {
        var purposes = count(LIVES, l -> l.file().purpose());
        assertThat(purposes).doesNotContainKey(Purpose.ACCUSATION);
        assertThat(purposes.get(Purpose.DISPUTE)).isGreaterThan(1400L);
        assertThat(purposes).containsKeys(Purpose.APPEAL, Purpose.SUGGESTION);
    }

    private static boolean isValid(String idNumber) {
        int remainder = 0;
        for (char c : idNumber.toCharArray()) {
            remainder = (remainder * 2 + (c == 'X' ? 10 : c - '0')) % 11;
        }
        return remainder == 1;
    }

    private static List<String> heads(List<Tongxi.Life> lives) {
        return lives.stream().map(Tongxi.Life::file).map(CaseFile::lastHash).toList();
    }

    private static <K> TreeMap<K, Long> count(List<Tongxi.Life> lives, Function<Tongxi.Life, K> key) {
        return lives.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }
}
