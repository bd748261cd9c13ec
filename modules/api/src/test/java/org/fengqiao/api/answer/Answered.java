package org.fengqiao.api.answer;

import static org.fengqiao.api.answer.GoldenAnswersTest.CHINESE;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fengqiao.casework.CitizenReader.Followed;
import org.fengqiao.casework.CitizenReader.Further;
import org.fengqiao.casework.ReviewStanding;
import org.fengqiao.casework.Waiting;
import org.fengqiao.casework.Worklist.CaseRow;
import org.fengqiao.casework.calendar.DueDay;
import org.fengqiao.casework.calendar.FeedDesk.Subscribed;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.casework.dossier.AssignmentRow;
import org.fengqiao.casework.dossier.AttachmentRow;
import org.fengqiao.casework.dossier.CaseSheet;
import org.fengqiao.casework.dossier.EventRow;
import org.fengqiao.casework.dossier.LinkRow;
import org.fengqiao.casework.dossier.Offer;
import org.fengqiao.casework.dossier.PartRow;
import org.fengqiao.casework.dossier.SpanRow;
import org.fengqiao.casework.inbox.CountedReminder;
import org.fengqiao.casework.inbox.Letter;
import org.fengqiao.casework.ledger.ImportJob;
import org.fengqiao.casework.statute.CalendarVersion;
import org.fengqiao.casework.statute.Catalogue;
import org.fengqiao.casework.statute.Differences;
import org.fengqiao.casework.statute.PackVersion;
import org.fengqiao.casework.statute.Projection;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.OfficeLack;
import org.fengqiao.reports.job.ReportJob;
import org.fengqiao.reports.responsibility.OfficePart;
import org.fengqiao.supervision.Verification;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.pack.StatutePack;

/** Every kind of answer, made of sample records. */
final class Answered {
    private static final LegalTime TIME = LegalTime.load(Optional.empty());

    private Answered() {}

    static void cases(Map<String, Supplier<Object>> answers) {
        var standing = Sample.of(ReviewStanding.class);
        answers.put("acts", () -> ActsAnswer.of(Sample.of(Offer.class), CHINESE));
        answers.put("acts-english", () -> ActsAnswer.of(Sample.of(Offer.class), Locale.ENGLISH));
        answers.put("sheet", () -> CaseAnswer.of(Sample.of(CaseSheet.class), standing, CHINESE));
        answers.put("sheet-english", () -> CaseAnswer.of(Sample.of(CaseSheet.class), standing, Locale.ENGLISH));
        answers.put("sheet-bare", () -> CaseAnswer.of(bareSheet(), Sample.bare(ReviewStanding.class, "kind"), CHINESE));
        answers.put("row", () -> WorklistAnswer.Item.of(Sample.of(CaseRow.class)));
        answers.put("row-bare", () -> WorklistAnswer.Item.of(bare(CaseRow.class)));
        answers.put("events", () -> EventAnswer.of(twice(EventRow.class, "act"), CHINESE));
        answers.put("custody", () -> twice(SpanRow.class));
        answers.put("assignments", () -> twice(AssignmentRow.class));
        answers.put("parts", () -> twice(PartRow.class));
        answers.put("attachments", () -> twice(AttachmentRow.class));
        answers.put("links", () -> twice(LinkRow.class));
        answers.put("clocks", () -> ClockAnswer.of(twice(ClockRow.class)));
        answers.put("followed", () -> FollowedAnswer.of(Sample.of(Followed.class), CHINESE));
        answers.put("followed-bare", () -> FollowedAnswer.of(closed(), Locale.ENGLISH));
    }

    static void law(Map<String, Supplier<Object>> answers) {
        answers.put("catalogue", () -> CatalogueAnswer.of(Sample.of(Catalogue.class), CHINESE));
        answers.put("statute", () -> StatuteAnswer.of(Sample.of(StatutePack.class)));
        answers.put("statute-law", () -> TIME.packs().all().get(0).rules().stream()
                .limit(3)
                .map(StatuteAnswer.RuleAnswer::of)
                .toList());
        answers.put(
                "proposal",
                () -> ProposalAnswer.WithText.of(Sample.of(PackVersion.class), some(Projection.class), CHINESE));
        answers.put(
                "proposal-bare",
                () -> ProposalAnswer.WithText.of(bare(PackVersion.class, "state", "text"), Optional.empty(), CHINESE));
        answers.put("proposal-row", () -> ProposalAnswer.of(Sample.of(PackVersion.class), Locale.ENGLISH));
        answers.put("changes", () -> ChangesAnswer.of(Sample.of(Differences.class), CHINESE));
        answers.put("changes-counts", () -> ChangesAnswer.of(counts(), CHINESE));
        answers.put("addition-changes", () -> ChangesAnswer.OfAddition.of(some(Differences.class), CHINESE));
        answers.put("addition-changes-none", () -> ChangesAnswer.OfAddition.of(Optional.empty(), CHINESE));
        answers.put("addition", () -> AdditionAnswer.WithText.of(Sample.of(CalendarVersion.class)));
        answers.put("addition-bare", () -> AdditionAnswer.WithText.of(bare(CalendarVersion.class, "text", "county")));
        answers.put("addition-row", () -> AdditionAnswer.of(Sample.of(CalendarVersion.class)));
        answers.put("year", () -> YearAnswer.of(2025, TIME.calendars().national(), TIME.calendar("990101")));
    }

    static void house(Map<String, Supplier<Object>> answers) {
        var office = Sample.of(Subscribed.class).office();
        answers.put("office", () -> OfficeAnswer.of(office));
        answers.put("office-external", () -> OfficeAnswer.of(abroad()));
        answers.put(
                "office-missing",
                () -> OfficeLackAnswer.of(new OfficeLack(office, OfficeLack.Unsaid.RECEIVES_AS), CHINESE));
        answers.put(
                "month",
                () -> MonthAnswer.of(
                        YearMonth.of(2025, 10),
                        office,
                        TIME.calendar("990101"),
                        List.of(Sample.of(DueDay.class)),
                        running -> "name of " + running.rule()));
        answers.put("import", () -> ImportAnswer.of(Sample.of(ImportJob.class)));
        answers.put("import-bare", () -> ImportAnswer.of(bare(ImportJob.class)));
        answers.put("letter", () -> InboxAnswer.Item.of(Sample.of(Letter.class), rule -> "name of " + rule, CHINESE));
        answers.put("letter-bare", () -> InboxAnswer.Item.of(bare(Letter.class, "kind"), rule -> "?", Locale.ENGLISH));
        answers.put(
                "reminder", () -> InboxAnswer.Reminded.of(Sample.of(CountedReminder.class), rule -> "name of " + rule));
        answers.put("responsibility-office", () -> ResponsibilityAnswer.OfOffice.of(Sample.of(OfficePart.class)));
        answers.put("verification", () -> VerificationAnswer.of(Sample.of(Verification.class), CHINESE));
        answers.put("verification-english", () -> VerificationAnswer.of(Sample.of(Verification.class), Locale.ENGLISH));
        answers.put("report-job", () -> Sample.of(ReportJob.class));
    }

    private static Office abroad() {
        return new Office("99-zf", "江州省人民政府", OfficeKind.EXTERNAL, null, null, Office.LAST);
    }

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
                false,
                Set.of(),
                List.of(),
                Sample.bare(Further.class),
                Sample.bare(Waiting.class),
                List.of(),
                false,
                null);
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
}
