package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.launcher.rest.Matter;
import org.fengqiao.launcher.rest.Rest;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.EpisodeKind;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Trait;
import org.fengqiao.model.intake.IntakeAct;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.review.ReviewAct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every act of the table, done through its page by somebody who may do it: each field that its row asks for has a
 * control one can see and fill, and what was filled in stands in the event. An act that a page cannot do fails here.
 */
class EveryActIT {
    private static final Set<Act> BY_CITIZENS =
            Acts.all().stream().filter(act -> act.is(Trait.CITIZENS)).collect(Collectors.toSet());
    private static final Map<String, Visitor> VISITORS = new HashMap<>();
    private static final Set<String> DONE = new TreeSet<>();
    private static final Set<String> FILLED = new TreeSet<>();

    @AfterAll
    static void everybodyGoesHome() {
        VISITORS.values().forEach(Visitor::close);
        VISITORS.clear();
        System.out.println("acts " + DONE.size() + ", fields " + FILLED.size());
    }

    @TestFactory
    Stream<DynamicTest> every_act_of_an_officer_is_done_on_its_page() {
        return Acts.entered().stream().map(act -> dynamicTest(act.name(), () -> walk(act)));
    }

    @TestFactory
    Stream<DynamicTest> every_act_of_a_citizen_is_done_on_the_public_page() {
        return BY_CITIZENS.stream().map(act -> dynamicTest(act.name(), () -> walkAsCitizen(act)));
    }

    @Test
    void no_act_of_the_table_is_left_out() {
        assertThat(Acts.entered())
                .allSatisfy(act ->
                        assertThat(Ground.isPreparedFor(act)).as(act.name()).isTrue());
    }

    @Test
    void whoever_was_sent_one_part_need_not_say_which() {
        var ground = Ground.inOnePart();
        perform(PetitionAct.EXTEND, ground, Map.of("days", "3"));
        var said = last(ground.matter(), "department", PetitionAct.EXTEND).getJsonObject("facts");
        assertThat(said.getInt("assignment")).isEqualTo(1);
        assertThat(said.getString("rule")).isEqualTo("CLK-ASSIGNED");
        var decided = new Ground(ground.matter(), "town");
        perform(PetitionAct.DECIDE_EXTENSION, decided, Map.of("agreed", "true"));
    }

    @Test
    void a_review_upholds_changes_or_revokes_and_nothing_else_does() {
        assertThat(results(Ground.inReview())).containsExactly("UPHELD", "CHANGED", "REVOKED");
        assertThat(results(Ground.accepted())).containsExactly("SUPPORTED", "EXPLAINED", "NOT_SUPPORTED");
    }

    @Test
    void dissatisfaction_is_told_marked_and_quoted_before_closing() {
        var ground = Ground.dissatisfied();
        var number = ground.matter().number();
        assertThat(Recount.rows("select office from outbox where kind = 'RATE' and number = '" + number + "'"))
                .containsExactly("990101100");
        var town = VISITORS.computeIfAbsent("town", Visitor::staff);
        town.page.navigate("/staff/cases/worklist?queue=area&q=" + number);
        town.sees("tr[data-href]", "群众不满意");
        opened(PetitionAct.CLOSE, ground);
        town.sees("#ident", "群众不满意");
        town.page.locator("#do").click();
        town.sees("#perform .notice", Ground.COMPLAINT, "重新办理");
        town.page.locator("#do-confirmed").click();
        town.sees(".notice.due", Ground.COMPLAINT);
        assertThat(town.page.locator(".notice.due a[href*='act=REOPEN']")).isVisible();
    }

    @Test
    void staff_come_to_their_own_page_from_the_door() {
        try (var inspector = Visitor.citizen(Screen.DESK)) {
            inspector.page.navigate("/staff/");
            inspector.signIn("inspector");
            assertThat(inspector.page.url()).endsWith("/staff/inspection/start");
            inspector.page.navigate("/staff");
            assertThat(inspector.page.url()).endsWith("/staff/inspection/start");
        }
    }

    private static List<String> results(Ground ground) {
        var page = opened(PetitionAct.ANSWER, ground).page;
        return page.locator("#perform [name=result]").all().stream()
                .map(radio -> radio.getAttribute("value"))
                .toList();
    }

    private static void walk(Act act) {
        var ground = Ground.of(act);
        var told = perform(act, ground, wanted(act, ground));
        var names = asked(act, ground).stream()
                .map(ask -> ask.field().contractName())
                .toList();
        assertThat(told.keySet().stream().filter(name -> names.contains(name) || !isInRow(name, names)))
                .containsExactlyInAnyOrderElementsOf(names);
        assertWritten(told, last(ground.matter(), ground.user(), act));
        counted(act, told.keySet());
    }

    /** What stands in a row of a field that was asked for. */
    private static boolean isInRow(String name, List<String> asked) {
        return asked.stream().anyMatch(group -> name.startsWith(group + "["));
    }

    private static Map<String, String> perform(Act act, Ground ground, Map<String, String> wanted) {
        assertThat(possible(ground)).contains(act.name());
        var visitor = opened(act, ground);
        var form = new ActForm(visitor.page, "#perform", wanted);
        asked(act, ground).forEach(form::fill);
        visitor.page.locator("#do").click();
        var confirm = visitor.page.locator("#do-confirmed");
        assertThat(visitor.page.locator(".notice.ok, #do-confirmed, #errors").first())
                .isVisible();
        if (confirm.count() > 0) {
            assertThat(visitor.page.locator("#perform .consequences li").count())
                    .as("what follows from " + act)
                    .isPositive();
            confirm.click();
        }
        assertThat(visitor.page.locator(".notice.ok")).isVisible();
        assertThat(visitor.takeTroubles()).isEmpty();
        return form.told();
    }

    /** What the act asks for on such a matter: an appeal is answered request by request, a suggestion is adopted. */
    private static List<Ask> asked(Act act, Ground ground) {
        var sheet = Rest.as("county").get(ground.matter().path()).is(200).json();
        var purpose = Purpose.valueOf(sheet.getString("purpose"));
        return act.asks().stream()
                .filter(ask -> ask.field().isAskedIn(purpose, EpisodeKind.FIRST))
                .toList();
    }

    private static Visitor opened(Act act, Ground ground) {
        var visitor = VISITORS.computeIfAbsent(ground.user(), Visitor::staff);
        visitor.page.navigate("/staff/cases/case?n=" + ground.matter().number());
        visitor.page
                .locator(".acts-list a[href*='act=%s#']".formatted(act.name()))
                .click();
        assertThat(visitor.page.locator("#perform")).isVisible();
        visitor.page.waitForLoadState();
        return visitor;
    }

    private static void walkAsCitizen(Act act) {
        var matter = forCitizens(act).matter();
        var visitor = VISITORS.computeIfAbsent("", any -> Visitor.citizen(Screen.PHONE));
        TrackPage.of(visitor, matter.code());
        var place = Map.of(
                        PetitionAct.WITHDRAW,
                        "#withdrawal",
                        PetitionAct.RATE,
                        "#rating",
                        ReviewAct.REQUEST_REVIEW,
                        "#review-request",
                        PetitionAct.ASK_WRITTEN,
                        "#written-reply",
                        PetitionAct.CONVERT,
                        "#conversion",
                        PetitionAct.MAKE_APPEAL,
                        "#appeal",
                        IntakeAct.RECEIVED_SUPPLEMENT,
                        "#supplements")
                .get(act);
        unfold(visitor, place);
        var form = new ActForm(visitor.page, place, Map.of());
        act.asks().stream()
                .filter(ask -> !ask.field().isOfOfficers())
                .filter(ask -> ask.field() != Field.ANSWER)
                .forEach(form::fill);
        var sure = visitor.page.locator(place + " [name=confirmed]");
        if (sure.count() > 0) {
            sure.check();
        }
        visitor.page.locator(place + " [type=submit]").click();
        assertThat(visitor.page.locator(".notice.ok")).isVisible();
        assertThat(visitor.takeTroubles()).isEmpty();
        assertWritten(form.told(), last(matter, "county", act));
        counted(act, form.told().keySet());
    }

    private static Ground forCitizens(Act act) {
        return switch (act.name()) {
            case "WITHDRAW" -> Ground.registered();
            case "ASK_WRITTEN" -> Ground.replied();
            case "CONVERT" -> Ground.simplifiedAppeal();
            case "MAKE_APPEAL" -> Ground.advised();
            case "RECEIVED_SUPPLEMENT" -> Ground.asked();
            default -> Ground.delivered("town");
        };
    }

    private static void unfold(Visitor visitor, String place) {
        var fold = visitor.page.locator("details:has(" + place + "):not([open]) > summary");
        if (fold.count() > 0) {
            fold.click();
        }
    }

    private static List<String> possible(Ground ground) {
        return Rest.as(ground.user())
                .get(ground.matter().path() + "/acts")
                .is(200)
                .json()
                .getJsonArray("possible")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(possible -> possible.getString("act"))
                .toList();
    }

    private static JsonObject last(Matter matter, String reader, Act act) {
        var path = matter.path() + "/events";
        return Rest.as(reader).get(path).is(200).list().getValuesAs(JsonObject.class).stream()
                .filter(event -> event.getString("act").equals(act.name()))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no event of " + act));
    }

    private static void assertWritten(Map<String, String> told, JsonObject event) {
        var written = event.get("facts") + " " + event.get("words");
        told.forEach((field, value) -> {
            // What is split off stands in files of its own.
            boolean elsewhere = field.equals("due") || field.startsWith("demands[");
            if (value != null && !value.isEmpty() && !elsewhere) {
                var parts = value.split("/");
                assertThat(written).as(field + " of " + event.getString("act")).contains(parts);
            }
        });
        assertThat(!told.containsKey("due") || written.contains("\"due\"")).isTrue();
    }

    private static Map<String, String> wanted(Act act, Ground ground) {
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString();
        return switch (act.name()) {
            case "CLASSIFY" -> Map.of("againstVillage", "false");
            case "ROUTE" -> Map.of("due", tomorrow);
            case "LINK" -> Map.of("other", Ground.registered().matter().number(), "kind", "REPEAT");
            case "UNLINK" -> Map.of("other", Ground.other(), "kind", "REPEAT");
            case "ANSWER" -> Map.of("executeBy", tomorrow);
            case "ENTER_RESULT" -> Map.of("result", "CHANGED", "executeBy", tomorrow);
            case "DIVERT" -> Map.of("route", "PROTECTION_DUTY", "dutyBy", tomorrow);
            case "TELL" -> Map.of("told", "NOTICE");
            case "ANNOUNCE_HEARING" -> Map.of("hour", "14:30");
            case "SERVE_JOINED" -> Map.of("other", Ground.other());
            case "EXTEND" -> Map.of("rule", "CLK-ASSIGNED/2");
            case "DECIDE_COMPETENCE" -> Map.of("conference", "true");
            case "SETTLE" -> Map.of("outcome", "AGREED", "form", "WRITTEN", "coversAll", "true");
            case "REPLY_ON_THE_SPOT" -> Map.of("outcome", "EXPLAINED", "petitionerAgrees", "true");
            default -> Map.of();
        };
    }

    private static void counted(Act act, Set<String> fields) {
        DONE.add(act.name());
        fields.forEach(field -> FILLED.add(act.name() + "." + field));
    }
}
