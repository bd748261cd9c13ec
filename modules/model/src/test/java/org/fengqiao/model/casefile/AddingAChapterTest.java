package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.VILLAGE;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.junit.jupiter.api.Test;

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

    private record Visits(String name, List<? extends Act> acts) implements Chapter {
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
    private final Chapter visits = new Visits("visits", List.of(OnSite.values()));

    @Test
    void its_act_is_known_asked_for_done_and_written() {
        assertThat(Acts.of(List.of(visits))).contains(OnSite.LOOK_ON_SITE);
        var file = world.registeredBy(VILLAGE, "2026-03-02T01:00:00Z");
        var deed = OnSite.LOOK_ON_SITE.deed(new Given(Map.of("place", "东沟")));
        world.act(file, VILLAGE, "2026-03-03T01:00:00Z", deed);
        var events = world.events(file);
        var event = events.get(events.size() - 1);
        assertThat(event.act()).isEqualTo(OnSite.LOOK_ON_SITE);
        assertThat(event.facts()).isEqualTo("{\"lookedOn\":\"2026-03-03\"}");
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
        var second = new Visits("inspections", List.of(Again.values()));
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
}
