package org.fengqiao.reports.print;

/** Text from a case file that a spreadsheet program must never run: what looks like a formula is marked as text. */
public final class PlainText {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private PlainText() {}

    public static String neutral(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
