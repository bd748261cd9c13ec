package org.fengqiao.api.answer;

import static org.fengqiao.api.answer.GoldenAnswersTest.CHINESE;

import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.casework.CaseReader.Acts;
import org.fengqiao.casework.CaseReader.AssignmentRow;
import org.fengqiao.casework.CaseReader.AttachmentRow;
import org.fengqiao.casework.CaseReader.CaseSheet;
import org.fengqiao.casework.CaseReader.EventRow;
import org.fengqiao.casework.CaseReader.LinkRow;
import org.fengqiao.casework.CaseReader.SpanRow;
import org.fengqiao.casework.CitizenReader.Followed;
import org.fengqiao.casework.CitizenReader.Further;
import org.fengqiao.casework.Standing;
import org.fengqiao.casework.Worklist.CaseRow;
import org.fengqiao.casework.calendar.Due;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.casework.inbox.Letter;
import org.fengqiao.casework.inbox.Reminder;
import org.fengqiao.casework.ledger.ImportJob;
import org.fengqiao.casework.statute.CalendarVersion;
import org.fengqiao.casework.statute.Catalogue;
import org.fengqiao.casework.statute.Differences;
import org.fengqiao.casework.statute.PackVersion;
import org.fengqiao.casework.statute.Projection;
import org.fengqiao.model.office.Office;
import org.fengqiao.reports.job.ReportJob;
import org.fengqiao.reports.responsibility.OfficePart;
import org.fengqiao.supervision.Verification;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.pack.StatutePack;

/** Every kind of answer, made of sample records. */
final class Answered {
    private static final LegalTime TIME = LegalTime.load(Optional.empty());

    private Answered() {}

    static void cases(Map<String, Supplier<JsonValue>> answers) {
        var standing = Sample.of(Standing.class);
        answers.put("acts", () -> ActsShape.of(Sample.of(Acts.class), CHINESE));
        answers.put("acts-english", () -> ActsShape.of(Sample.of(Acts.class), Locale.ENGLISH));
        answers.put("sheet", () -> CaseShape.sheet(Sample.of(CaseSheet.class), standing, CHINESE));
        answers.put("sheet-english", () -> CaseShape.sheet(Sample.of(CaseSheet.class), standing, Locale.ENGLISH));
        answers.put("sheet-bare", () -> CaseShape.sheet(bareSheet(), Sample.bare(Standing.class, "kind"), CHINESE));
        answers.put("row", () -> CaseShape.row(Sample.of(CaseRow.class)));
        answers.put("row-bare", () -> CaseShape.row(Sample.bare(CaseRow.class)));
        answers.put("events", () -> CaseShape.events(twice(EventRow.class, "act"), CHINESE));
        answers.put("custody", () -> CaseShape.custody(twice(SpanRow.class)));
        answers.put("assignments", () -> CaseShape.assignments(twice(AssignmentRow.class)));
        answers.put("attachments", () -> CaseShape.attachments(twice(AttachmentRow.class)));
        answers.put("links", () -> CaseShape.links(twice(LinkRow.class)));
        answers.put("clocks", () -> ClockShape.of(twice(ClockRow.class)));
        answers.put("followed", () -> FollowedShape.of(Sample.of(Followed.class), CHINESE));
        answers.put("followed-bare", () -> FollowedShape.of(closed(), Locale.ENGLISH));
    }

    static void law(Map<String, Supplier<JsonValue>> answers) {
        answers.put("catalogue", () -> CatalogueShape.of(Sample.of(Catalogue.class), CHINESE));
        answers.put("statute", () -> StatuteShape.of(Sample.of(StatutePack.class)));
        answers.put(
                "statute-law",
                () -> Shape.list(
                        TIME.packs().all().get(0).rules().stream().limit(3).toList(), Answered::rule));
        answers.put("proposal", () -> ProposalShape.of(Sample.of(PackVersion.class), some(Projection.class), CHINESE));
        answers.put(
                "proposal-bare",
                () -> ProposalShape.of(bare(PackVersion.class, "state", "text"), Optional.empty(), CHINESE));
        answers.put("proposal-row", () -> ProposalShape.of(Sample.of(PackVersion.class), Locale.ENGLISH));
        answers.put("changes", () -> ProposalShape.of(Sample.of(Differences.class), CHINESE));
        answers.put("changes-counts", () -> ProposalShape.of(counts(), CHINESE));
        answers.put("addition-changes", () -> WorkCalendarShape.changes(some(Differences.class), CHINESE));
        answers.put("addition-changes-none", () -> WorkCalendarShape.changes(Optional.empty(), CHINESE));
        answers.put("addition", () -> WorkCalendarShape.withText(Sample.of(CalendarVersion.class)));
        answers.put("addition-bare", () -> WorkCalendarShape.withText(bare(CalendarVersion.class, "text", "county")));
        answers.put("addition-row", () -> WorkCalendarShape.of(Sample.of(CalendarVersion.class)));
        answers.put("year", () -> WorkCalendarShape.of(2025, TIME.calendars().national(), TIME.calendar("990101")));
    }

    static void house(Map<String, Supplier<JsonValue>> answers) {
        var office = (Office) new Object[] {Sample.of(Holder.class).office()}[0];
        answers.put("office", () -> OfficeShape.of(office));
        answers.put(
                "month",
                () -> CalendarShape.of(
                        YearMonth.of(2025, 10),
                        office,
                        TIME.calendar("990101"),
                        List.of(Sample.of(Due.class)),
                        running -> "name of " + running.rule()));
        answers.put("import", () -> ImportShape.of(Sample.of(ImportJob.class)));
        answers.put("import-bare", () -> ImportShape.of(bare(ImportJob.class)));
        answers.put("letter", () -> InboxShape.letter(Sample.of(Letter.class), rule -> "name of " + rule, CHINESE));
        answers.put("letter-bare", () -> InboxShape.letter(bare(Letter.class, "kind"), rule -> "?", Locale.ENGLISH));
        answers.put("reminder", () -> InboxShape.reminder(Sample.of(Reminder.class), rule -> "name of " + rule));
        answers.put("responsibility-office", () -> hidden("ResponsibilityResource", "office", OfficePart.class));
        answers.put("verification", () -> hidden("AuditsResource", "answer", Verification.class, CHINESE));
        answers.put(
                "verification-english", () -> hidden("AuditsResource", "answer", Verification.class, Locale.ENGLISH));
        answers.put("report-job", () -> hidden("ReportJobsResource", "shape", ReportJob.class));
    }

    private record Holder(Office office) {}

    private static CaseSheet bareSheet() {
        return Sample.bare(CaseSheet.class, "stage");
    }

    private static Followed closed() {
        var full = Sample.bare(Followed.class, "stage");
        return new Followed(
                null,
                full.stage(),
                null,
                null,
                List.of(),
                null,
                null,
                false,
                false,
                List.of(),
                Sample.bare(Further.class));
    }

    private static Differences counts() {
        return Sample.bare(Differences.class, "total");
    }

    private static <T> T bare(Class<T> type, String... kept) {
        return Sample.bare(type, kept);
    }

    private static <T> List<T> twice(Class<T> type, String... kept) {
        return List.of(Sample.of(type), Sample.bare(type, kept));
    }

    private static <T> Optional<T> some(Class<T> type) {
        return Optional.of(Sample.of(type));
    }

    private static JsonValue rule(Object rule) {
        return called("org.fengqiao.api.answer.StatuteShape", "rule", rule);
    }

    private static JsonValue hidden(String resource, String method, Class<?> type, Object... more) {
        var all = new Object[more.length + 1];
        all[0] = Sample.of(type);
        System.arraycopy(more, 0, all, 1, more.length);
        return called("org.fengqiao.api." + resource, method, all);
    }

    private static JsonValue called(String type, String method, Object... args) {
        try {
            var found = Arrays.stream(Class.forName(type).getDeclaredMethods())
                    .filter(m -> m.getName().equals(method)
                            && m.getParameterCount() == args.length
                            && m.getParameterTypes()[0].isInstance(args[0]))
                    .findFirst()
                    .orElseThrow();
            found.setAccessible(true);
            return (JsonValue) found.invoke(null, args);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e instanceof InvocationTargetException target ? target.getCause() : e);
        }
    }
}
