package org.fengqiao.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.casework.inbox.Letter;
import org.fengqiao.casework.inbox.RuleNames;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.web.shell.Say;

/** A notice as a sentence. */
@RequestScoped
public class LetterWords {
    /** Acts that have a sentence of their own; any other is named. */
    private static final Set<Act> SPOKEN = EnumSet.of(
            Act.REGISTER,
            Act.ROUTE,
            Act.ESCALATE,
            Act.SEND_DOWN,
            Act.REPORT_BACK,
            Act.OBJECT,
            Act.DECIDE_OBJECTION,
            Act.WITHDRAW,
            Act.REPORT_URGENT,
            Act.DECLARE_CONFLICT,
            Act.EXTEND,
            Act.DECIDE_EXTENSION);

    @Inject
    private RuleNames rules;

    @Inject
    private Say say;

    String of(Letter letter) {
        if (!letter.isReminder()) {
            return SPOKEN.contains(letter.kind())
                    ? say.words("inbox.act." + letter.kind(), letter.number())
                    : say.words("inbox.act.other", letter.number(), say.label(letter.kind()));
        }
        if (letter.isCollapsed()) {
            return letter.isLate()
                    ? say.words("inbox.many.late", letter.count(), letter.late())
                    : say.words("inbox.many", letter.count());
        }
        var key = "inbox." + letter.step() + (letter.isLate() ? ".late" : "");
        return say.words(key, letter.number(), rule(letter.rule()), say.date(letter.due()));
    }

    String rule(String code) {
        return rules.of(code);
    }
}
