package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.casework.statute.Affected;
import org.fengqiao.casework.statute.Differences;
import org.fengqiao.casework.statute.Kept;
import org.fengqiao.model.Words;

/** What a new version changes in open clocks; items are null for those who see counts alone. */
public record ChangesAnswer(
        boolean planned,
        boolean done,
        @Nullable Instant asOf,
        List<Differences.RuleChange> rules,
        @Inline Count total,
        List<OfOffice> offices,
        @Nullable List<Item> items,
        int more) {

    /** How many open clocks there are, and what becomes of them. */
    public record Count(int open, int touched, int moved, int earlier, int later, int overdueAtOnce, int kept) {
        static Count of(Differences.Count count) {
            return ByName.of(count).as(Count.class);
        }
    }

    /** The same for one rule in one office. */
    public record OfOffice(String rule, String office, @Inline Count count) {}

    /** A clock that changes; kept and keptWhy tell why one that would change does not. */
    public record Item(
            String number,
            int clock,
            String rule,
            int step,
            @Nullable String office,
            @Nullable String oldVersion,
            @Nullable String newVersion,
            @Nullable LocalDate oldDue,
            @Nullable LocalDate newDue,
            boolean oldProvisional,
            boolean newProvisional,
            @Nullable Kept kept,
            @Nullable String keptWhy) {
        static Item of(Affected clock, Words words) {
            return ByName.of(clock)
                    .with("keptWhy", clock.kept() == null ? null : words.label(clock.kept()))
                    .as(Item.class);
        }
    }

    /** What an added calendar changed; one whose clocks nobody has looked at yet has changed nothing. */
    public record OfAddition(@Inline @Nullable ChangesAnswer changes) {
        public static OfAddition of(Optional<Differences> changes, Locale locale) {
            return new OfAddition(
                    changes.map(each -> ChangesAnswer.of(each, locale)).orElse(null));
        }
    }

    public static ChangesAnswer of(Differences changes, Locale locale) {
        var words = Words.of(locale);
        var items = changes.items() == null
                ? null
                : changes.items().stream().map(each -> Item.of(each, words)).toList();
        return ByName.of(changes)
                .with("total", Count.of(changes.total()))
                .with(
                        "offices",
                        changes.byRule().stream()
                                .map(each -> new OfOffice(each.rule(), each.office(), Count.of(each.count())))
                                .toList())
                .with("items", items)
                .as(ChangesAnswer.class);
    }
}
