package org.fengqiao.api.answer;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.fengqiao.casework.inbox.Letter;
import org.fengqiao.casework.inbox.Reminder;
import org.fengqiao.model.Words;

/** What an officer was told. */
public final class InboxShape {
    private InboxShape() {}

    public static JsonObject letter(Letter letter, UnaryOperator<String> ruleName, Locale locale) {
        return Shape.of(
                "id",
                letter.id(),
                "at",
                letter.at(),
                "kind",
                letter.kind(),
                "kindName",
                Words.of(locale).label(letter.kind()),
                "number",
                letter.number(),
                "rule",
                letter.rule(),
                "ruleName",
                letter.rule() == null ? null : ruleName.apply(letter.rule()),
                "step",
                letter.step(),
                "colour",
                letter.colour(),
                "due",
                letter.due(),
                "count",
                letter.count(),
                "late",
                letter.late(),
                "read",
                letter.read());
    }

    public static JsonObject reminder(Reminder reminder, UnaryOperator<String> ruleName) {
        return Shape.of(
                "number",
                reminder.number(),
                "rule",
                reminder.rule(),
                "ruleName",
                ruleName.apply(reminder.rule()),
                "step",
                reminder.step(),
                "colour",
                reminder.colour(),
                "due",
                reminder.due(),
                "planned",
                reminder.planned(),
                "ended",
                reminder.ended());
    }
}
