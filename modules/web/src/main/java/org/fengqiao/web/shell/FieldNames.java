package org.fengqiao.web.shell;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name a field has on the page, from its name in the contract: {@code respondents[0].phone} is "对方当事人 1 电话". */
final class FieldNames {
    private static final Pattern IN_LIST = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private FieldNames() {}

    /** As the labels of that page have it, where they differ from the usual words: "一句话说清楚" instead of "事由". */
    static String on(String page, Locale locale, String field) {
        return Words.find(locale, page + "." + field).orElseGet(() -> in(locale, field));
    }

    static String in(Locale locale, String field) {
        var listed = IN_LIST.matcher(field);
        if (listed.matches()) {
            int no = Integer.parseInt(listed.group(2)) + 1;
            return name(locale, listed.group(1)) + " " + no + " " + name(locale, listed.group(3));
        }
        return name(locale, field);
    }

    private static String name(Locale locale, String field) {
        return Words.find(locale, "field." + field).orElse(field);
    }
}
