package org.fengqiao.api.answer;

import java.util.Locale;
import org.fengqiao.model.Phrasebook;

/** What this door itself says, in the caller's language: Chinese unless English was asked for. */
public final class AnswerWords {
    private AnswerWords() {}

    public static Phrasebook of(Locale locale) {
        return Phrasebook.of("org.fengqiao.api.Words", locale, AnswerWords.class);
    }
}
