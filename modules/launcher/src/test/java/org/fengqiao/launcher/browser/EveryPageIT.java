package org.fengqiao.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.launcher.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page with everybody who comes there, on a desk and on a phone, by day and by night: no barrier of WCAG 2.2 AA,
 * nothing that runs off the side, no complaint of the browser, no untranslated word, nobody's name in a title. A page
 * of the web archive that is on no stop of the tour fails. Pictures are left in target/screens for people to look at.
 */
class EveryPageIT {
    private static final List<Screen> SCREENS = List.of(Screen.DESK, Screen.PHONE);
    private static final Map<String, Visitor> VISITORS = new HashMap<>();
    private static List<Tour.Stop> stops;
    private static Inspection inspection;

    @BeforeAll
    static void setTheScene() throws IOException {
        stops = new Tour(Scene.set()).stops();
        inspection = new Inspection(
                Pages.keysOfWords(),
                Recount.rows("select name from staff union select name from party where kind = 'PERSON'"));
    }

    @AfterAll
    static void everybodyGoesHome() {
        VISITORS.values().forEach(Visitor::close);
        VISITORS.clear();
    }

    @Test
    void the_tour_leaves_no_page_out() throws IOException {
        Set<String> shown = stops.stream()
                .flatMap(stop -> Stream.of(stop.shows().split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(new TreeSet<>(Pages.all()));
        assertThat(stops.stream().map(stop -> stop.who() + stop.name())).doesNotHaveDuplicates();
    }

    @Test
    void the_inspection_itself_finds_what_is_wrong() {
        var visitor = VISITORS.computeIfAbsent("citizen", EveryPageIT::enter);
        visitor.standBefore(Screen.PHONE);
        visitor.page.navigate("/track");
        assertThat(inspection.of(visitor)).isEmpty();
        visitor.page.evaluate(
                "name => { document.title = name + ' · 枫桥'; console.error('broken');"
                        + " document.querySelector('main').insertAdjacentHTML('beforeend',"
                        + " '<img src=data:,><p>nav.help</p><p>TRANSFERRED</p><p class=code>' + 'wide'.repeat(99)); }",
                Recount.rows("select name from staff limit 1").get(0));
        assertThat(String.join("\n", inspection.of(visitor)))
                .contains(
                        "broken",
                        "image-alt",
                        "untranslated: nav.help",
                        "untranslated: TRANSFERRED",
                        "names",
                        "sideways");
    }

    @TestFactory
    Stream<DynamicTest> can_be_used_by_everybody() {
        return stops.stream().map(stop -> dynamicTest(stop.who() + " at " + stop.name(), () -> assertUsable(stop)));
    }

    /** Somebody has one window, and stands before each screen in turn: they log in once. */
    private static void assertUsable(Tour.Stop stop) {
        var wrong = new ArrayList<String>();
        var visitor = VISITORS.computeIfAbsent(stop.who(), EveryPageIT::enter);
        for (var screen : SCREENS) {
            visitor.standBefore(screen);
            stop.way().accept(visitor);
            keepPicture(visitor, stop, screen);
            inspection.of(visitor).forEach(fault -> wrong.add(screen + " " + fault));
        }
        assertThat(wrong).isEmpty();
    }

    private static void keepPicture(Visitor visitor, Tour.Stop stop, Screen screen) {
        var name =
                "%s-%s-%s.png".formatted(stop.who(), stop.name(), screen.name().toLowerCase(Locale.ROOT));
        visitor.page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(RunningSystem.target().resolve("screens").resolve(name)));
    }

    private static Visitor enter(String who) {
        return Set.of("citizen", "elder").contains(who) ? Visitor.citizen(Screen.DESK) : Visitor.staff(who);
    }
}
