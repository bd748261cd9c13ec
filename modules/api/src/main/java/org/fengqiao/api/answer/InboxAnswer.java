package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.fengqiao.casework.inbox.CountedReminder;
import org.fengqiao.casework.inbox.Letter;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.time.ladder.Colour;
import org.fengqiao.time.ladder.RungStep;

/** One page of what an officer was told; next is the key of the page after it. */
public record InboxAnswer(List<Item> items, @Nullable Long next, long unread) {

    /** One notice. */
    public record Item(
            long id,
            Instant at,
            Act kind,
            String kindName,
            @Nullable String number,
            @Nullable String rule,
            @Nullable String ruleName,
            @Nullable RungStep step,
            @Nullable Colour colour,
            @Nullable LocalDate due,
            int count,
            int late,
            boolean read) {
        public static Item of(Letter letter, UnaryOperator<String> ruleName, Locale locale) {
            return ByName.of(letter)
                    .with("kindName", Words.of(locale).label(letter.kind()))
                    .with("ruleName", letter.rule() == null ? null : ruleName.apply(letter.rule()))
                    .as(Item.class);
        }
    }

    /** The reminders that a notice stands for. */
    public record Reminders(List<Reminded> items) {}

    /** One of them; a local one is about the county's own target. */
    public record Reminded(
            String number,
            String rule,
            String ruleName,
            RungStep step,
            Colour colour,
            LocalDate due,
            Instant planned,
            boolean local,
            boolean ended) {
        public static Reminded of(CountedReminder reminder, UnaryOperator<String> ruleName) {
            return ByName.of(reminder)
                    .with("ruleName", ruleName.apply(reminder.rule()))
                    .as(Reminded.class);
        }
    }
}
