package org.fengqiao.model.party;

/** Personal data as everybody sees them who has not asked, with a reason, to see more. */
public final class Mask {
    private Mask() {}

    /** 张三丰 → 张**; an organisation is no person and keeps its name. */
    public static String name(String name, PartyKind kind) {
        if (name == null || name.isBlank() || kind == PartyKind.ORGANISATION) {
            return name;
        }
        var first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.max(1, name.codePointCount(first, name.length())));
    }

    /** Free text in which the given people's names are masked wherever they stand. */
    public static String namesIn(String text, java.util.Collection<String> people) {
        var masked = text;
        for (var person : people) {
            if (masked != null && person != null && person.length() > 1) {
                masked = masked.replace(person, name(person, PartyKind.PERSON));
            }
        }
        return masked;
    }

    public static String phone(String phone) {
        return inner(phone, 3, 4);
    }

    public static String idNumber(String idNumber) {
        return inner(idNumber, 4, 2);
    }

    public static String address(String address) {
        return inner(address, 6, 0);
    }

    private static String inner(String text, int head, int tail) {
        if (text == null || text.isBlank()) {
            return text;
        }
        if (text.length() <= head + tail) {
            return "*".repeat(text.length());
        }
        return text.substring(0, head) + "*".repeat(text.length() - head - tail) + text.substring(text.length() - tail);
    }
}
