package org.fengqiao.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.fengqiao.casework.inbox.Letter;
import org.fengqiao.casework.inbox.RuleNames;
import org.fengqiao.model.casefile.Trait;
import org.fengqiao.web.shell.Say;

/** A notice as a sentence. */
@RequestScoped
public class LetterWords {
    @Inject
    private RuleNames rules;

    @Inject
    private Say say;

    String of(Letter letter) {
        if (!letter.isReminder()) {
            return letter.kind().is(Trait.SPOKEN)
                    ? say.words("inbox.act." + letter.kind().name(), letter.number())
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
        var name = rules.of(code);
        return rules.isLocal(code) ? say.words("clock.of.LOCAL", name) : name;
    }
}
