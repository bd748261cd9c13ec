package org.fengqiao.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fengqiao.launcher.StatuteText;

/** Every page in every state worth looking at, with those who come there. */
final class Tour {
    private static final Path LEDGER = Path.of(System.getProperty("fengqiao.config"))
            .resolveSibling("modules/casework/src/test/resources/ledger/ledger.csv");
    private static final List<String> CENTRES = List.of("village", "town", "county");
    private static final List<String> READERS =
            List.of("village", "town", "county", "department", "leader", "inspector");

    /** One stop: the files of the web archive it shows, who comes, what it is called, and the way there. */
    record Stop(String shows, String who, String name, Consumer<Visitor> way) {}

    private final List<Stop> stops = new ArrayList<>();
    private final Scene scene;

    Tour(Scene scene) {
        this.scene = scene;
    }

    List<Stop> stops() {
        publicPages();
        readersPages();
        casePages();
        intakePages();
        inspectionPages();
        administrationPages();
        lawPages();
        return stops;
    }

    private void publicPages() {
        stop("index", "citizen", "home", "/");
        stop("login", "citizen", "login", "/login");
        stop("login", "citizen", "login-out", "/login?out=1");
        stop("login", "citizen", "login-empty", visitor -> press(visitor, "/login", "#enter"));
        stop("+failure", "citizen", "not-found", "/nothing-here");
        stop("slip +slip", "citizen", "slip-none", "/slip");
        stop("file", "citizen", "file", "/file");
        stop("file", "citizen", "file-mistakes", visitor -> press(visitor, "/file", "#send"));
        stop("file", "citizen", "file-for-others", visitor -> press(visitor, "/file", "[value=represented]"));
        stop("slip +slip", "citizen", "slip", visitor -> FilePage.of(visitor)
                .leakingPit()
                .send());
        stop("deadline", "citizen", "deadline", "/deadline");
        stop("deadline", "citizen", "deadline-why", "/deadline?rule=CLK-OBJECT&start=2025-09-26&county=990101");
        stop("deadline", "citizen", "deadline-steps", "/deadline?rule=LOC-THREE-WEEKS&start=2026-03-10&county=990101");
        stop("deadline", "citizen", "deadline-made-up", "/deadline?rule=CLK-ROUTE&start=2026-01-30");
        stop("deadline", "citizen", "deadline-mistakes", "/deadline?rule=CLK-ASSIGNED&start=2026-02-30");
        stop("track", "citizen", "track", "/track");
        stop("track", "citizen", "track-unknown", visitor -> TrackPage.of(visitor, "0000 0000 0000 0000"));
        stop(
                "track",
                "citizen",
                "track-rate",
                visitor -> TrackPage.of(visitor, scene.settled().code()));
        stop("track", "citizen", "track-withdraw", visitor -> TrackPage.of(
                        visitor, scene.held().code())
                .withdraw(false));
        stop(
                "track +track-door",
                "citizen",
                "track-doors",
                visitor ->
                        TrackPage.of(visitor, Ground.simplifiedAppeal().matter().code()));
        stop("file", "elder", "file", Tour::fileInLargeWriting);
        stop(
                "track",
                "elder",
                "track",
                visitor -> TrackPage.of(visitor, scene.shared().code()));
    }

    private void readersPages() {
        for (var who : READERS) {
            stop("staff/cases/worklist", who, "worklist", "/staff/cases/worklist");
            stop("staff/cases/worklist +owed-parts", who, "executions", "/staff/cases/worklist?queue=executions");
            stop("staff/cases/calendar", who, "calendar", "/staff/cases/calendar");
            stop("staff/figures/dashboard", who, "dashboard", "/staff/figures/dashboard");
            stop("staff/inbox", who, "inbox", "/staff/inbox");
            stop("staff/help", who, "help", "/staff/help");
        }
        stop("staff/cases/worklist", "town", "worklist-area", "/staff/cases/worklist?queue=area&q=调解&category=02");
        stop("staff/cases/worklist", "town", "worklist-soon", "/staff/cases/worklist?queue=due-soon");
        stop("staff/cases/worklist", "town", "worklist-overdue", "/staff/cases/worklist?queue=overdue");
        stop("staff/cases/calendar", "town", "calendar-holidays", "/staff/cases/calendar?month=2026-10");
        stop("staff/cases/calendar", "town", "calendar-provisional", "/staff/cases/calendar?month=2028-02");
        stop(
                "staff/cases/calendar",
                "town",
                "calendar-feed",
                visitor -> press(visitor, "/staff/cases/calendar", "#feed-new"));
        stop("staff/cases/worklist", "town", "worklist-empty", "/staff/cases/worklist?queue=mine&q=没有这样的事");
        stop("staff/figures/responsibility", "town", "responsibility", "/staff/figures/responsibility");
        stop("staff/figures/responsibility", "inspector", "responsibility", "/staff/figures/responsibility");
        stop("staff/figures/reports", "leader", "reports-none", "/staff/figures/reports");
        stop("staff/figures/reports", "county", "reports", visitor -> {
            ReportsPage.of(visitor).order("CSV");
            assertThat(visitor.page.locator("#jobs progress")).hasCount(0, new HasCountOptions().setTimeout(60_000));
        });
    }

    private void casePages() {
        var shared = Scene.address(scene.shared(), "");
        for (var who : READERS) {
            stop("staff/cases/case +case-events +case-clocks +case-duty +case-next", who, "case", shared);
        }
        for (var who : READERS) {
            var address = "/staff/cases/clock?n=" + scene.shared().number() + "&no=1";
            stop("staff/cases/clock", who, "clock", address);
        }
        stop(
                "staff/cases/document",
                "town",
                "document",
                "/staff/cases/document?n=" + scene.shared().number() + "&kind=ACCEPTANCE");
        stop("+case-matter", "town", "case-matter", shared + "&tab=matter");
        stop("+case-parts", "town", "case-parts", shared + "&tab=parts");
        stop("+case-papers", "town", "case-papers", shared + "&tab=papers");
        stop("+case-links", "town", "case-links", shared + "&tab=links");
        stop("+case-next", "town", "case-settle", shared + "&act=SETTLE");
        stop("+case-next", "town", "case-extend", visitor -> show(visitor, Ground.inParts("town"), "EXTEND"));
        stop("+case-next", "town", "case-extend-confirm", visitor -> {
            show(visitor, Ground.inOnePart().by("town"), "EXTEND");
            visitor.page.locator("#perform [name=rule]").first().check();
            visitor.page.locator("#days").fill("5");
            visitor.page.locator("#reason").fill("等待勘界结果");
            visitor.page.locator("#do").click();
            visitor.sees(".consequences", "延长 5 日");
        });
        stop("+case-next", "town", "case-extend-mistakes", visitor -> {
            show(visitor, Ground.accepted(), "EXTEND");
            visitor.page.locator("#do").click();
            visitor.sees("#errors", "哪一项期限");
        });
        stop(
                "+case-next",
                "l990101100",
                "case-decide",
                visitor -> show(visitor, Ground.askedForMoreTime(), "DECIDE_EXTENSION"));
        stop("+case-next", "village", "case-settle-confirm", visitor -> {
            show(visitor, Ground.quarrel(), "SETTLE");
            visitor.page.locator("[name=outcome]").first().check();
            visitor.page.locator("[name=form]").first().check();
            visitor.page.locator("#agreement").fill("周建军加装天沟，孙桂兰让出檐下一尺");
            visitor.page.locator("#do").click();
            visitor.sees(".consequences", "已调解");
        });
        stop("+case-dissatisfied", "town", "case-dissatisfied", visitor -> {
            show(visitor, Ground.dissatisfied(), "CLOSE");
            visitor.page.locator("#do").click();
            visitor.sees("#perform", Ground.COMPLAINT);
        });
        stop("+case-next", "town", "case-mistakes", visitor -> press(visitor, shared + "&act=DIVERT", "#do"));
        stop("+case-next", "town", "case-whistle", shared + "&tier=whistle");
        stop(
                "+case-next",
                "village",
                "case-confirm",
                visitor -> press(visitor, Scene.address(scene.settled(), "&act=CLOSE"), "#do"));
        stop("+conflict", "village", "case-conflict", visitor -> {
            visitor.page.navigate(Scene.address(scene.held(), "&act=TAKE_OVER"));
            visitor.page.locator("#reason").fill("同事请假");
            visitor.page.locator("#perform [name=version]").evaluate("field => field.value = '77'");
            visitor.page.locator("#do").click();
        });
        stop("+failure", "village", "case-unknown", "/staff/cases/case?n=990101-2026-999999-9");
        stop("staff/cases/slip +slip", "town", "slip-none", "/staff/cases/slip");
    }

    private void intakePages() {
        for (var who : CENTRES) {
            stop("staff/intake/register", who, "register", "/staff/intake/register");
            stop("staff/intake/import", who, "import", "/staff/intake/import");
        }
        stop("staff/intake/register", "village", "register-mistakes", visitor -> {
            press(visitor, "/staff/intake/register", "[value=representatives]");
            visitor.page.locator("#register").click();
        });
        stop("staff/cases/slip +slip", "village", "slip", visitor -> RegisterPage.of(visitor)
                .quarrelOfNeighbours()
                .settledOnTheSpot()
                .register());
        stop("staff/intake/import +import-job", "county", "import-preview", visitor -> {
            visitor.page.navigate("/staff/intake/import");
            visitor.page.locator("#file").setInputFiles(LEDGER);
            visitor.page.locator("#preview").click();
            assertThat(visitor.page.locator("#good")).isVisible();
        });
    }

    private void inspectionPages() {
        stop("staff/inspection/start", "inspector", "start", "/staff/inspection/start");
        stop("staff/inspection/start", "inspector", "verified", visitor -> {
            visitor.page.navigate("/staff/inspection/start");
            visitor.page.locator("#number").fill(scene.shared().number());
            visitor.page.locator("#verify-it").click();
            visitor.sees("#result", "记录完整");
        });
    }

    private void administrationPages() {
        for (var who : List.of("inspector", "audit")) {
            stop("staff/audit/administrators", who, "admin-log", "/staff/audit/administrators");
        }
        for (var who : List.of("admin", "security")) {
            stop("staff/security/requests", who, "grants", "/staff/security/requests");
        }
        stop("staff/admin/corrections", "admin", "corrections", "/staff/admin/corrections");
        stop("staff/figures/unanswered", "county", "unanswered", "/staff/figures/unanswered");
        stop("staff/help", "admin", "help", "/staff/help");
        stop("staff/account", "admin", "account", "/staff/account");
        stop(
                "staff/account",
                "department",
                "account-codes",
                visitor -> press(visitor, "/staff/account", "#begin-it, #again-it"));
        stop("staff/account", "department2", "account-mistakes", visitor -> {
            press(visitor, "/staff/account", "#begin-it, #again-it");
            visitor.page.locator("#code").fill("12");
            visitor.page.locator("#confirm-it").click();
            visitor.sees("#errors", "验证器显示的数字");
        });
        stop("staff/password", "admin", "password", "/staff/password");
        stop("staff/password", "town", "password-mistakes", visitor -> press(visitor, "/staff/password", "#change-it"));
        stop("staff/admin/people", "admin", "people", "/staff/admin/people");
        stop("staff/admin/people +person", "admin", "person", visitor -> {
            visitor.page.navigate("/staff/admin/people?at=990101100");
            visitor.page.locator("table.grid a").first().click();
            assertThat(visitor.page.locator("#deputy")).isVisible();
        });
        stop(
                "staff/admin/people",
                "admin",
                "people-mistakes",
                visitor -> press(visitor, "/staff/admin/people", "#hire-it"));
        stop("staff/admin/offices", "admin", "offices", "/staff/admin/offices?code=990101100");
        stop("staff/admin/handover", "admin", "handover", visitor -> {
            visitor.page.navigate("/staff/admin/handover");
            visitor.page.locator("#from").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            assertThat(visitor.page.locator("main .body")).isVisible();
        });
        stop("+failure", "admin", "refused", "/staff/cases/worklist");
    }

    private void lawPages() {
        stop("staff/statutes/packs", "village", "packs", "/staff/statutes/packs");
        stop("staff/statutes/packs", "county", "packs", "/staff/statutes/packs");
        stop("staff/statutes/pack", "town", "pack", "/staff/statutes/pack?p=three-weeks&v=2026.1");
        stop("staff/statutes/catalogue", "village", "catalogue", "/staff/statutes/catalogue");
        stop("staff/statutes/catalogue", "admin", "catalogue", "/staff/statutes/catalogue");
        stop("staff/statutes/calendar", "town", "workdays", "/staff/statutes/calendar?year=2026");
        stop("staff/statutes/calendar", "admin", "workdays-missing", "/staff/statutes/calendar?year=2031");
        stop("staff/statutes/calendar +differences", "admin", "workdays-tried", visitor -> {
            visitor.page.navigate("/staff/statutes/calendar?year=2026");
            visitor.page.locator("#text").fill(StatuteText.dayOff());
            visitor.page.locator("#try-it").click();
            assertThat(visitor.page.locator("#differences")).isVisible();
        });
        stop("staff/statutes/packs", "admin", "packs-mistakes", visitor -> {
            visitor.page.navigate("/staff/statutes/packs");
            visitor.page
                    .locator("#text")
                    .fill(StatuteText.stricter()
                            .replace("period: 3 ", "period: 8 ")
                            .replace("JB:1", "JB:7"));
            visitor.page.locator("#propose-it").click();
            visitor.sees("#errors", "JB:7");
        });
        stop("staff/statutes/proposal +differences", "admin", "proposal", visitor -> {
            visitor.page.navigate("/staff/statutes/packs");
            visitor.page.locator("#text").fill(StatuteText.stricter());
            visitor.page.locator("#reason").fill("群众反映回应太慢");
            visitor.page.locator("#propose-it").click();
            visitor.sees("#differences", "LOC-RESPONSE");
        });
        stop("staff/statutes/proposal +differences", "county", "proposal", visitor -> {
            visitor.page.navigate("/staff/statutes/packs");
            visitor.page.locator("#proposals a").first().click();
            visitor.sees("#differences", "LOC-RESPONSE");
        });
    }

    private void stop(String shows, String who, String name, String address) {
        stop(shows, who, name, visitor -> visitor.page.navigate(address));
    }

    private void stop(String shows, String who, String name, Consumer<Visitor> way) {
        stops.add(new Stop(shows, who, name, way));
    }

    private static void show(Visitor visitor, Ground ground, String act) {
        visitor.page.navigate("/staff/cases/case?n=" + ground.matter().number() + "&act=" + act);
    }

    /** Who chose large writing before is not offered it again. */
    private static void fileInLargeWriting(Visitor visitor) {
        visitor.page.navigate("/file");
        var larger = visitor.page.locator("[name=elder][value=on]");
        if (larger.isVisible()) {
            larger.click();
        }
        assertThat(visitor.page.locator("[name=elder][value=off]")).isVisible();
    }

    private static void press(Visitor visitor, String address, String button) {
        visitor.page.navigate(address);
        visitor.page.locator(button).click();
    }
}
