package org.fengqiao.api.answer;

import java.util.Locale;
import org.fengqiao.model.Words;
import org.fengqiao.model.office.OfficeLack;

/** What nobody has said of an office yet, in a word of the contract and in a sentence. */
public record OfficeLackAnswer(String office, String name, OfficeLack.Unsaid missing, String why) {
    public static OfficeLackAnswer of(OfficeLack lack, Locale locale) {
        return new OfficeLackAnswer(
                lack.office().code(),
                lack.office().name(),
                lack.unsaid(),
                Words.of(locale).label(lack.unsaid()));
    }
}
