package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.intake.Classify;
import org.fengqiao.model.party.Person;
import org.fengqiao.model.transfer.Route;
import org.fengqiao.model.transfer.SendDown;
import org.junit.jupiter.api.Test;

/** A village that is itself complained of (committee, members, money) neither registers nor holds the matter. */
class ComplaintAgainstAVillageTest {
    private final World world = new World();

    /** What the village's own people are said to have done. */
    private static Registration complaint() {
        return new Registration(
                Channel.VISIT,
                null,
                null,
                Purpose.APPEAL,
                "02",
                null,
                VILLAGE,
                null,
                "征地款没有公开",
                "村里的征地补偿款两年没有公开",
                false,
                List.of(Person.petitioner("陈桂英", null, null, null)),
                1,
                true);
    }

    private CaseFile registeredBy(String office) {
        return Filing.registered(900, complaint(), world.occasion(world.officer(office), "2026-03-09T01:00:00Z"));
    }

    private static void refused(Why why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.why())
                .isEqualTo(why));
    }

    @Test
    void the_village_does_not_register_what_is_said_against_it() {
        refused(Why.COMPLAINED_OF, () -> registeredBy(VILLAGE));
        assertThat(registeredBy(TOWN).hold().office()).isEqualTo(TOWN);
    }

    @Test
    void it_is_not_sent_down_to_the_village_nor_asked_of_it_in_part() {
        var file = registeredBy(TOWN);
        refused(
                Why.VILLAGE_TAKES_PARTS,
                () -> world.act(file, TOWN, "2026-03-10T01:00:00Z", new SendDown(VILLAGE, "请村里办")));
        var part = new Route(VILLAGE, "说明情况", Instant.parse("2026-03-20T01:00:00Z"), false, null);
        refused(Why.NOT_ROUTABLE, () -> world.act(registeredBy(TOWN), TOWN, "2026-03-10T01:00:00Z", part));
    }

    @Test
    void whoever_sees_it_later_says_so_and_a_village_gives_up_what_it_holds() {
        var file = world.registeredBy(VILLAGE, "2026-03-09T01:00:00Z");
        world.act(file, VILLAGE, "2026-03-10T01:00:00Z", new Classify(null, null, null, null, true, "反映村账"));
        assertThat(file.hold().office()).isEqualTo(TOWN);
        assertThat(file.stage()).isEqualTo(Stage.TRANSFERRED);
        assertThat(file.isAgainst(world.officer(VILLAGE).office())).isTrue();
        assertThat(world.events(file)).last().satisfies(event -> assertThat(event.facts())
                .contains("\"againstVillage\":true", "complained=" + VILLAGE));
        world.act(file, TOWN, "2026-03-11T00:00:00Z", new Classify(Purpose.DISPUTE, null, null, null, null, "实为纠纷"));
        refused(Why.COMPLAINED_OF, () -> world.act(file, TOWN, "2026-03-11T01:00:00Z", new SendDown(VILLAGE, "退回")));
    }

    /** It was asked for a part before anybody knew. */
    @Test
    void what_the_village_was_asked_for_comes_back_from_it() {
        var file = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");
        world.act(
                file,
                TOWN,
                "2026-03-10T01:00:00Z",
                new Route(VILLAGE, "说明情况", Instant.parse("2026-03-20T01:00:00Z"), false, null));
        assertThat(file.openParts()).hasSize(1);
        world.act(file, TOWN, "2026-03-11T01:00:00Z", new Classify(null, null, null, null, true, "反映村账"));
        assertThat(file.openParts()).isEmpty();
        assertThat(file.hold().ground()).hasToString("HANDLING");
        assertThat(file.openClocks()).noneMatch(clock -> clock.part() != null);
    }

    @Test
    void what_turns_out_to_be_none_of_its_doing_may_go_down_again() {
        var file = registeredBy(TOWN);
        world.act(
                file,
                TOWN,
                "2026-03-10T01:00:00Z",
                new Classify(Purpose.DISPUTE, null, null, null, false, "是邻里纠纷，与村里无关"));
        world.act(file, TOWN, "2026-03-10T02:00:00Z", new SendDown(VILLAGE, "请村里办"));
        assertThat(file.hold().office()).isEqualTo(VILLAGE);
    }

    @Test
    void whoever_says_it_says_which_village() {
        var entry = new Entry(
                "VISIT",
                null,
                null,
                "APPEAL",
                "02",
                null,
                TOWN,
                null,
                "征地款没有公开",
                null,
                false,
                Person.petitioner("陈桂英", null, null, null),
                List.of(),
                1,
                true);
        assertThatThrownBy(() -> entry.check(new Entry.Known(any -> true, any -> true)))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .extracting(FieldFault::message)
                        .containsExactly("which-village"));
    }
}
