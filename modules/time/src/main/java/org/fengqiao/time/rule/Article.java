package org.fengqiao.time.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.time.wording.Numeral;

/** A place in a law, such as {@code XF:23-3} (第二十三条第三款) or {@code XF:31(6)}, or a law as a whole. */
public record Article(String code, String title, String says) {
    private static final Pattern CODE =
            Pattern.compile("[A-Z]{2,6}(?::([1-9]\\d{0,2})(?:-([1-9]\\d?))?(?:\\(([1-9]\\d?)\\))?)?");

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** 《信访工作条例》第二十三条第三款 */
    public String label() {
        var part = CODE.matcher(code);
        if (!part.matches()) {
            throw new IllegalStateException(code);
        }
        return "《" + title + "》" + part(part, 1, "条") + part(part, 2, "款") + part(part, 3, "项");
    }

    private static String part(Matcher code, int group, String unit) {
        return code.group(group) == null ? "" : "第" + Numeral.of(Integer.parseInt(code.group(group))) + unit;
    }
}
