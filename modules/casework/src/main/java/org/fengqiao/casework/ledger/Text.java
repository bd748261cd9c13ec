package org.fengqiao.casework.ledger;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Cells as people leave them: full-width forms, stray blanks, invisible characters. */
final class Text {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\u200B-\\u200F\\u2060\\uFEFF&&[^\\n\\t]]");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** The cell without invisible characters and without blanks at its edges; inside, it stays as written. */
    static String clean(String cell) {
        return isPlain(cell)
                ? cell
                : EDGES.matcher(INVISIBLE.matcher(cell).replaceAll("")).replaceAll("");
    }

    static String halfWidth(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC);
    }

    /** The cell for comparing: half-width and without any blank. */
    static String squeezed(String cell) {
        return BLANKS.matcher(halfWidth(cell)).replaceAll("");
    }

    private static boolean isPlain(String cell) {
        if (cell.isEmpty()) {
            return true;
        }
        return isVisible(cell.charAt(0))
                && isVisible(cell.charAt(cell.length() - 1))
                && cell.chars().allMatch(Text::isHarmless);
    }

    private static boolean isVisible(int c) {
        return c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isHarmless(int c) {
        return c >= ' ' && c < 0x7F || c == '\n' || c >= 0x3001 && c <= 0xD7FF;
    }

    private Text() {}
}
