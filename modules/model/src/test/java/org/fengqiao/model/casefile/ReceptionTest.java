package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.TOWN;
import static org.fengqiao.model.casefile.World.VILLAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Reason;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.custody.Custody;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.intake.AskCitizen;
import org.fengqiao.model.intake.IntakeAct;
import org.fengqiao.model.intake.IntakeWhy;
import org.fengqiao.model.intake.Supplement;
import org.fengqiao.model.party.Person;
import org.fengqiao.model.petition.AgreementForm;
import org.fengqiao.model.petition.AskConfirmation;
import org.fengqiao.model.petition.Settle;
import org.fengqiao.model.transfer.Escalate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in without a name, in a crowd, or incomplete; and what an agreement in writing brings. */
class ReceptionTest {
    private static final Entry.Known KNOWN = new Entry.Known(region -> true, category -> true);
    private final World world = new World();

    @ParameterizedTest
    @ValueSource(strings = {"LETTER", "ONLINE", "PHONE"})
    void a_matter_from_afar_is_entered_without_a_name_and_owed_no_notice(String channel) {
        var told = entry(channel, "APPEAL", null, 1, 0).checkAtDesk(KNOWN);
        assertThat(told.people()).extracting(Person::name).containsExactly("匿名");
        var file = Filing.registered(7, told, world.occasion(world.officer(TOWN), "2026-03-02T01:00:00Z"));
        assertThat(rules(file)).contains("LOC-THREE-WEEKS").doesNotContain("CLK-NOTICE-DIRECT");
        assertThat(world.events(file).get(0).facts()).contains("CLK-NOTICE-DIRECT=NAME_OR_ADDRESS_UNCLEAR");
    }

    @Test
    void a_letter_with_name_and_phone_is_owed_its_notice() {
        var told = entry("LETTER", "APPEAL", Person.petitioner("陈桂英", "12345678901", null, null), 1, 0)
                .checkAtDesk(KNOWN);
        var file = Filing.registered(7, told, world.occasion(world.officer(TOWN), "2026-03-02T01:00:00Z"));
        assertThat(rules(file)).contains("CLK-NOTICE-DIRECT");
        assertThat(world.events(file).get(0).facts()).doesNotContain("clocksWaived");
    }

    @Test
    void who_stands_at_the_desk_or_files_for_themselves_says_their_name() {
        faulty("name", () -> entry("VISIT", "APPEAL", null, 1, 0).checkAtDesk(KNOWN));
        faulty("name", () -> entry("ONLINE", "APPEAL", null, 1, 0).check(KNOWN));
    }

    @Test
    void a_visit_of_more_than_five_chooses_whom_it_sends_and_a_letter_need_not() {
        var one = Person.petitioner("陈桂英", null, null, null);
        assertThatThrownBy(() -> entry("VISIT", "APPEAL", one, 6, 0).check(KNOWN))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.field()).isEqualTo("representatives");
                            assertThat(fault.message()).isEqualTo("choose-representatives");
                        }));
        assertThat(entry("VISIT", "APPEAL", one, 6, 2).check(KNOWN).headcount()).isEqualTo(6);
        assertThat(entry("VISIT", "APPEAL", one, 5, 0).check(KNOWN).headcount()).isEqualTo(5);
        assertThat(entry("LETTER", "APPEAL", one, 60, 0).check(KNOWN).headcount())
                .isEqualTo(60);
        faulty("representatives", () -> entry("LETTER", "APPEAL", one, 60, 6).check(KNOWN));
    }

    @Test
    void the_time_counts_as_waiting_for_the_citizen_until_they_answer_and_the_law_runs_on() {
        var file = world.registeredBy(TOWN, "2026-03-02T01:00:00Z");
        var before = due(file);
        world.act(file, TOWN, "2026-03-03T01:00:00Z", new AskCitizen("请补充宅基地证", LocalDate.of(2026, 3, 10)));
        assertThat(file.hold().ground()).isEqualTo(Ground.WAITING_CITIZEN);
        refused(
                IntakeWhy.ASKED_ALREADY,
                () -> world.act(file, TOWN, "2026-03-04T01:00:00Z", new AskCitizen("再补充", LocalDate.of(2026, 3, 10))));
        file.perform(new Supplement("证件照片"), world.occasion(null, "2026-03-05T01:00:00Z"));
        assertThat(file.hold().ground()).isEqualTo(Ground.HANDLING);
        assertThat(world.spans(file))
                .extracting(Custody::ground)
                .containsExactly(Ground.HANDLING, Ground.WAITING_CITIZEN);
        assertThat(due(file)).isEqualTo(before);
        assertThat(world.only(Notice.class, file)).extracting(Notice::kind).contains(IntakeAct.RECEIVED_SUPPLEMENT);
        refused(
                IntakeWhy.NOTHING_MISSING,
                () -> file.perform(new Supplement("又一张"), world.occasion(null, "2026-03-06T01:00:00Z")));
    }

    @Test
    void what_goes_elsewhere_waits_for_nobody() {
        var file = world.registeredBy(VILLAGE, "2026-03-02T01:00:00Z");
        world.act(file, VILLAGE, "2026-03-03T01:00:00Z", new AskCitizen("请补充界址", LocalDate.of(2026, 3, 10)));
        world.act(file, VILLAGE, "2026-03-04T01:00:00Z", new Escalate("村里办不了"));
        assertThat(file.hold().ground()).isEqualTo(Ground.HANDLING);
    }

    @Test
    void nothing_is_wanted_by_a_day_that_is_past() {
        var file = world.registeredBy(TOWN, "2026-03-02T01:00:00Z");
        faulty(
                "until",
                () -> world.act(file, TOWN, "2026-03-03T01:00:00Z", new AskCitizen("证件", LocalDate.of(2026, 3, 2))));
    }

    @Test
    void only_a_written_agreement_opens_the_window_for_its_confirmation_and_the_request_ends_it() {
        var oral = settled(AgreementForm.ORAL);
        assertThat(rules(oral)).doesNotContain("CLK-CONFIRM-WINDOW");
        refused(
                Why.NO_SUCH_CLOCK,
                () -> world.act(oral, TOWN, "2026-03-10T01:00:00Z", new AskConfirmation(null, "县人民法院")));
        var written = settled(AgreementForm.WRITTEN);
        assertThat(open(written)).contains("CLK-CONFIRM-WINDOW");
        faulty(
                "askedOn",
                () -> world.act(
                        written, TOWN, "2026-03-10T01:00:00Z", new AskConfirmation(LocalDate.of(2026, 3, 2), "县人民法院")));
        world.act(written, TOWN, "2026-03-10T01:00:00Z", new AskConfirmation(null, "县人民法院"));
        assertThat(open(written)).doesNotContain("CLK-CONFIRM-WINDOW");
    }

    private CaseFile settled(AgreementForm form) {
        var file = world.disputeBefore(TOWN, "2026-03-02T01:00:00Z");
        world.act(file, TOWN, "2026-03-03T01:00:00Z", new Settle(Outcome.AGREED, form, "各退一步"));
        return file;
    }

    private List<String> rules(CaseFile file) {
        return world.only(Clock.class, file).stream().map(Clock::rule).toList();
    }

    private static List<String> open(CaseFile file) {
        return file.openClocks().stream().map(Clock::rule).toList();
    }

    private static List<LocalDate> due(CaseFile file) {
        return file.openClocks().stream().map(clock -> clock.due().day()).toList();
    }

    private static Entry entry(String channel, String purpose, Person petitioner, int headcount, int representatives) {
        var others = IntStream.range(0, representatives)
                .mapToObj(i -> Person.representative("代表" + i, null))
                .toList();
        return new Entry(
                channel,
                null,
                null,
                purpose,
                "02",
                null,
                VILLAGE,
                null,
                "路灯不亮",
                null,
                false,
                petitioner,
                others,
                headcount);
    }

    private static void faulty(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                .extracting(FieldFault::field)
                .contains(field));
    }

    private static void refused(Reason why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.why())
                .isEqualTo(why));
    }
}
