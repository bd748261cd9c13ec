package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.petition.DutyAct;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.petition.PetitionWhy;
import org.fengqiao.model.transfer.TransferAct;
import org.junit.jupiter.api.Test;

/**
 * Who asks an organ to do what its own law tells it to (条例 art. 31 (5)) is told so; the organ does it, or answers, in
 * that law's time, and only then is the file closed.
 */
class DoingADutyTest {
    private static final long PAPER = 50;

    private final World world = new World();
    private final CaseFile file = world.registeredBy(TOWN, "2026-03-10T01:00:00Z");

    private final Lookups papers = new Lookups() {
        @Override
        public Optional<String> digestOf(long id, long attachment) {
            return attachment == PAPER ? Optional.of("5af1") : Optional.empty();
        }
    };

    private void does(CaseFile one, String office, Act act, Map<String, String> given, String at) {
        var plain = world.occasion(world.officer(office), at);
        one.perform(
                act.deed(new Given(given)),
                new Occasion(plain.officer(), plain.now(), plain.offices(), plain.salts(), plain.legal(), papers));
    }

    private void told(String... more) {
        does(
                file,
                TOWN,
                PetitionAct.DIVERT,
                with(Map.of("route", "PROTECTION_DUTY", "reason", "依法查处"), more),
                "2026-03-20T01:00:00Z");
    }

    private void done(String result, String... more) {
        does(
                file,
                TOWN,
                DutyAct.RECORD_DUTY,
                with(Map.of("dutyResult", result, "text", "已责令拆除"), more),
                "2026-05-12T01:00:00Z");
    }

    private static Map<String, String> with(Map<String, String> first, String... more) {
        var all = new HashMap<>(first);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private Clock clock() {
        return world.only(Clock.class, file).stream()
                .filter(clock -> clock.rule().equals("CLK-DUTY"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static void broken(ThrowingCallable act, String field, String fault) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.faults()).extracting(FieldFault::field).containsExactly(field);
            assertThat(no.faults()).extracting(FieldFault::message).containsExactly(fault);
        });
    }

    @Test
    void two_months_run_from_the_receipt_of_what_was_asked_in_place_of_the_sixty_days() {
        world.act(file, TOWN, "2026-03-12T01:00:00Z", new Accept(null));
        told();
        assertThat(clock().begin().day()).isEqualTo(LocalDate.parse("2026-03-10"));
        assertThat(clock().due().day()).isEqualTo(LocalDate.parse("2026-05-11"));
        assertThat(file.openClocks())
                .extracting(Clock::rule)
                .contains("CLK-DUTY")
                .doesNotContain("CLK-HANDLE");
        assertThat(file.openParts()).singleElement().satisfies(part -> {
            assertThat(part.kind()).isEqualTo(PartKind.DUTY);
            assertThat(part.office()).isEqualTo(TOWN);
            assertThat(part.dueAt()).isEqualTo("2026-05-11T16:00:00Z");
        });
        assertThat(world.events(file)).last().satisfies(event -> assertThat(event.facts())
                .contains("\"organ\":\"" + TOWN_GOVERNMENT + "\"", "\"receivedOn\":\"2026-03-10\""));
    }

    @Test
    void another_term_is_named_with_its_law() {
        told("dutyBy", "2026-04-10", "dutyLaw", "《食品药品投诉举报管理办法》第二十条", "receivedOn", "2026-03-11");
        assertThat(clock().begin().day()).isEqualTo(LocalDate.parse("2026-03-11"));
        assertThat(clock().due().day()).isEqualTo(LocalDate.parse("2026-04-10"));
    }

    @Test
    void a_day_without_its_law_or_out_of_order_or_for_another_way_is_refused() {
        broken(() -> told("dutyBy", "2026-04-10"), "dutyLaw", "day-and-law");
        broken(() -> told("dutyLaw", "某法"), "dutyBy", "day-and-law");
        broken(() -> told("dutyBy", "2026-03-10", "dutyLaw", "某法"), "dutyBy", "after-asked");
        broken(() -> told("receivedOn", "2026-03-09"), "receivedOn", "before-registered");
        broken(() -> told("receivedOn", "2026-03-21"), "receivedOn", "not-yet");
        broken(
                () -> told("route", "ARBITRATION", "procedure", "仲裁", "door", "仲裁委", "dutyBy", "2026-04-10"),
                "route",
                "no-duty");
        assertThat(file.stage()).isEqualTo(Stage.REGISTERED);
    }

    @Test
    void the_file_is_not_closed_before_the_organ_has_done_or_answered_it() {
        told();
        var town = world.occasion(world.officer(TOWN), "2026-05-12T01:00:00Z");
        assertThat(file.whyNot(PetitionAct.CLOSE, town).orElseThrow().why()).isEqualTo(PetitionWhy.DUTY_OPEN);
        assertThat(file.whyNot(TransferAct.REPORT_BACK, town).orElseThrow().why())
                .isEqualTo(Why.NO_ASSIGNMENT);
        done("PERFORMED", "doneOn", "2026-05-08");
        assertThat(clock().end().as()).isEqualTo(Ending.MET);
        assertThat(clock().end().day()).isEqualTo(LocalDate.parse("2026-05-08"));
        assertThat(file.openParts()).isEmpty();
        assertThat(file.whyNot(DutyAct.RECORD_DUTY, town).orElseThrow().why()).isEqualTo(PetitionWhy.NO_DUTY);
        does(file, TOWN, PetitionAct.CLOSE, Map.of(), "2026-05-12T02:00:00Z");
        assertThat(file.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void an_answer_is_a_paper_and_a_refusal_says_where_it_is_challenged() {
        told();
        broken(() -> done("ANSWERED", "doneOn", "2026-05-08"), "dutyPaper", "required");
        broken(() -> done("ANSWERED", "doneOn", "2026-05-08", "dutyPaper", "51"), "dutyPaper", "no-attachment");
        broken(() -> done("REFUSED", "doneOn", "2026-05-08", "dutyPaper", "50"), "door", "remedy");
        broken(() -> done("PERFORMED", "doneOn", "2026-03-09"), "doneOn", "before-registered");
        broken(() -> done("PERFORMED", "doneOn", "2026-05-13"), "doneOn", "not-yet");
        done("REFUSED", "doneOn", "2026-05-12", "dutyPaper", "50", "door", "六十日内向县政府申请行政复议");
        assertThat(world.events(file)).last().satisfies(event -> {
            assertThat(event.facts()).contains("\"dutyResult\":\"REFUSED\"", "\"sha256\":\"5af1\"");
            assertThat(event.words()).contains("行政复议");
        });
        assertThat(clock().end().day()).isEqualTo(LocalDate.parse("2026-05-12"));
    }

    /** Nobody promises what only an organ can do; a quarrel is no request to an organ. */
    @Test
    void who_is_no_organ_promises_no_duty_and_a_quarrel_has_none() {
        var at = world.registeredBy(COUNTY, "2026-03-10T01:00:00Z");
        var route = Map.of("route", "PROTECTION_DUTY", "reason", "依法查处");
        assertThatThrownBy(() -> does(at, COUNTY, PetitionAct.DIVERT, route, "2026-03-11T01:00:00Z"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.ROUTE_TO_ORGAN));
        var quarrel = world.disputeBefore(TOWN, "2026-03-10T01:00:00Z");
        does(quarrel, TOWN, PetitionAct.DIVERT, route, "2026-03-11T01:00:00Z");
        assertThat(quarrel.openParts()).isEqualTo(List.of());
    }
}
