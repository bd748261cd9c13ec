package org.fengqiao.time.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.time.wording.Words;

/**
 * As what the law binds an office: the functions an office has, under the same codes. {@link #ANY} is said where a rule
 * binds whoever has the matter.
 */
public enum Capacity {
    PLATFORM,
    PETITION_OFFICE,
    ORGAN,
    POLITICAL_LEGAL,
    INSPECTION,
    SELF_GOVERNING,
    STATION,
    MEDIATION,
    ANY;

    /** As packs and offices name it, e.g. {@code petition-office}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Capacity> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    public String words() {
        return Words.name(this);
    }
}
