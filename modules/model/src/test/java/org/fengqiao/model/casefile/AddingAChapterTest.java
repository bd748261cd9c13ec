package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.TOWN;
import static org.fengqiao.model.casefile.World.VILLAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.custody.Custody;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.custody.GroundConverter;
import org.fengqiao.model.office.Power;
import org.fengqiao.model.visit.VisitAct;
import org.fengqiao.model.visit.Visits;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.wording.OpenSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new chapter takes: an enum with its rows, a deed, and a class that names them. The core is not touched. */
class AddingAChapterTest {
    private static final Field PLACE = new Field("PLACE", "place", Field.Type.TEXT, 40);

    /** Somebody goes and looks (人民调解法 art. 21), and the log says where. */
    private record Look(String place) implements Deed {
        static Look read(Given given) {
            return new Look(given.text(PLACE));
        }

        @Override
        public Act act() {
            return OnSite.LOOK_ON_SITE;
        }

        @Override
        public void on(Change change, Occasion occasion) {
            change.history().adds("lookedOn", change.today());
        }

        @Override
        public Map<String, Object> words() {
            return Map.of("place", place);
        }
    }

    private enum OnSite implements Act {
        LOOK_ON_SITE(Row.law("RMTJ:21")
                .by(Who.HOLDER)
                .from(Stage.IN_HAND)
                .must(PLACE)
                .read(Look::read));

        private final Row row;

        OnSite(Row.Draft draft) {
            row = draft.row();
        }

        @Override
        public Row row() {
            return row;
        }
    }

    private enum Again implements Act {
        LOOK_ON_SITE;

        @Override
        public Row row() {
            return Row.law("RMTJ:21").row();
        }
    }

    private record Looking(String name, List<? extends Act> acts) implements Chapter {
        @Override
        public int place() {
            return 9;
        }

        @Override
        public String words() {
            return "org.fengqiao.model.Messages";
        }
    }

    private final World world = new World();
    private final Chapter visits = new Looking("visits", List.of(OnSite.values()));

    @Test
    void its_act_is_known_asked_for_done_and_written() {
        assertThat(Acts.of(List.of(visits))).contains(OnSite.LOOK_ON_SITE);
        var file = world.registeredBy(VILLAGE, "2026-03-02T01:00:00Z");
        var deed = OnSite.LOOK_ON_SITE.deed(new Given(Map.of("place", "东沟")));
        world.act(file, VILLAGE, "2026-03-03T01:00:00Z", deed);
        var events = world.events(file);
        var event = events.get(events.size() - 1);
        assertThat(event.act()).isEqualTo(OnSite.LOOK_ON_SITE);
        assertThat(event.facts()).isEqualTo("{\"format\":2,\"lookedOn\":\"2026-03-03\"}");
        assertThat(file.version()).isEqualTo(1);
    }

    @Test
    void what_it_must_be_told_is_demanded_by_its_name() {
        assertThatThrownBy(() -> OnSite.LOOK_ON_SITE.deed(Given.nothing()))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.field()).isEqualTo("place")));
    }

    @Test
    void two_acts_of_one_name_are_refused_with_the_chapter() {
        var second = new Looking("inspections", List.of(Again.values()));
        assertThatThrownBy(() -> Acts.of(List.of(visits, second)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LOOK_ON_SITE")
                .hasMessageContaining("inspections");
    }

    @Test
    void a_part_that_nobody_owes_is_refused() {
        var file = world.registeredBy(VILLAGE, "2026-03-02T01:00:00Z");
        var change = new Change(file, world.occasion(world.officer(VILLAGE), "2026-03-03T01:00:00Z"));
        assertThatThrownBy(() -> change.parts().open(new Task(PartKind.TASK, "核实", null), Owing.by(null)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.OWED_BY_NOBODY));
    }

    /** The rule LOC-VISIT, which is made of the happenings and the ground that the chapter of visits brings. */
    private static LegalTime withVisits(Path config) throws IOException {
        var folder = Files.createDirectories(config.resolve("statutes"));
        try (var pack = Visits.class.getResourceAsStream("visits.yaml")) {
            Files.copy(pack, folder.resolve("visits.yaml"));
        }
        return LegalTime.load(Optional.of(config));
    }

    private void act(CaseFile file, String office, String at, Act act, LegalTime legal) {
        var plain = world.occasion(world.officer(office), at);
        var occasion = new Occasion(plain.officer(), plain.now(), plain.offices(), plain.salts(), legal);
        file.perform(act.deed(Given.nothing()), occasion);
    }

    @Test
    void what_it_brings_runs_through_pack_clock_custody_and_power(@TempDir Path config) throws IOException {
        var legal = withVisits(config);
        var file = world.registeredBy(VILLAGE, "2026-03-10T01:00:00Z");
        act(file, VILLAGE, "2026-03-10T02:00:00Z", VisitAct.GO_AND_SEE, legal);
        assertThat(file.hold().ground()).isEqualTo(Visits.ON_SITE);
        var clock = file.clocks().of("LOC-VISIT", null);
        assertThat(clock.due().day()).isEqualTo("2026-03-13");

        act(file, VILLAGE, "2026-03-11T01:00:00Z", VisitAct.WAIT_FOR_THE_ROAD, legal);
        assertThat(clock.isPaused()).isTrue();
        act(file, VILLAGE, "2026-03-11T08:00:00Z", VisitAct.COME_BACK, legal);
        assertThat(clock.due().day()).isEqualTo("2026-03-16");
        assertThat(clock.isOpen()).isFalse();
        assertThat(world.spans(file)).extracting(Custody::ground).containsExactly(Ground.HANDLING, Visits.ON_SITE);
    }

    @Test
    void its_power_is_whose_the_chapter_says() {
        assertThat(world.officer(VILLAGE).may(Visits.VISIT)).isTrue();
        assertThat(world.head(VILLAGE).may(Visits.VISIT)).isFalse();
        var file = world.registeredBy(TOWN, "2026-03-10T01:00:00Z");
        assertThatThrownBy(() -> act(file, TOWN, "2026-03-10T02:00:00Z", VisitAct.GO_AND_SEE, World.LEGAL))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.NO_POWER));
    }

    @Test
    void what_it_brings_is_stored_by_name_and_said_in_its_words() {
        var stored = new GroundConverter();
        assertThat(stored.convertToEntityAttribute(stored.convertToDatabaseColumn(Visits.ON_SITE)))
                .isSameAs(Visits.ON_SITE);
        assertThatThrownBy(() -> stored.convertToEntityAttribute("ON_THE_MOON")).hasMessageContaining("ON_THE_MOON");
        assertThat(Words.chinese().label(Visits.ON_SITE)).isEqualTo("实地查看");
        assertThat(Visits.WENT_TO_SEE.words()).isEqualTo("前往实地查看");
        assertThat(Visits.ROAD_FLOODED.words()).isEqualTo("道路被淹");
        assertThat(Power.known().all()).endsWith(Visits.VISIT);
    }

    @Test
    void two_powers_of_one_name_are_refused() {
        var again = new Power("SETTLE", (office, role) -> true);
        assertThatThrownBy(() -> new OpenSet<>("power", Power.known().all(), List.of(again)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SETTLE");
    }
}
