package org.fengqiao.casework.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads who brought a matter and by which door. Nothing here keeps a record out; a doubt is told instead. */
final class Particulars {

    private static final Pattern GROUP = Pattern.compile("等\\s*([0-9〇零一二两三四五六七八九十百]+)\\s*[余多]?\\s*(?:人|名|位|户).*");
    private static final Pattern NAMES = Pattern.compile("[、,;/\\s]+|等$");
    /** A name of two characters is often padded to the width of three. */
    private static final Pattern PADDED = Pattern.compile("(?<![^、,;/])(\\p{IsHan})\\s+(\\p{IsHan})(?![^、,;/等])");

    private static final Pattern COUNT = Pattern.compile("约?([0-9〇零一二两三四五六七八九十百]+)[余多]?(?:人|名|位)?");
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|(?:0\\d{2,3})?[2-9]\\d{6,7}|400\\d{7}|1\\d{4}");
    private static final Pattern PHONE_SIGNS = Pattern.compile("[^0-9+*]");
    private static final int LARGEST_GROUP = 100_000;

    static Petitioner petitioner(Cells cells) {
        var written =
                PADDED.matcher(Text.halfWidth(cells.text(LedgerField.NAME))).replaceAll("$1$2");
        var names = Arrays.stream(NAMES.split(GROUP.matcher(written).replaceAll("")))
                .filter(name -> !name.isEmpty())
                .toList();
        return new Petitioner(names, phone(cells), idNumber(cells), headcount(cells, written, names));
    }

    static LedgerOrigin origin(Cells cells) {
        var written = cells.text(LedgerField.SOURCE);
        var channel = Vocabulary.SOURCES.read(written).orElse(null);
        if (channel == null && !written.isEmpty()) {
            cells.doubt(LedgerField.SOURCE, "doubt.source", Wording.quoted(written));
        }
        if (channel == null) {
            return written.isEmpty() ? new LedgerOrigin("VISIT", null) : new LedgerOrigin("REFERRED", written);
        }
        return new LedgerOrigin(channel, channel.equals("REFERRED") ? written : null);
    }

    private static int headcount(Cells cells, String namesAsWritten, List<String> names) {
        var group = GROUP.matcher(namesAsWritten);
        var known = Math.max(
                Math.max(1, names.size()), group.find() ? count(group.group(1)).orElse(1) : 1);
        var written = Text.squeezed(cells.text(LedgerField.HEADCOUNT));
        if (written.isEmpty()) {
            return known;
        }
        var told = COUNT.matcher(written);
        var counted = told.matches() ? count(told.group(1)) : OptionalInt.empty();
        if (counted.isEmpty() || counted.getAsInt() < known) {
            cells.doubt(LedgerField.HEADCOUNT, "doubt.headcount", Wording.quoted(written), Integer.toString(known));
        }
        return Math.max(known, counted.orElse(known));
    }

    private static OptionalInt count(String digits) {
        if (!digits.matches("[0-9]{1,6}")) {
            return Numerals.read(digits);
        }
        return OptionalInt.of(Math.min(Integer.parseInt(digits), LARGEST_GROUP));
    }

    private static String phone(Cells cells) {
        var written = Text.halfWidth(cells.text(LedgerField.PHONE));
        if (written.isEmpty()) {
            return null;
        }
        for (var one : written.split("[、,;/\\n]")) {
            var digits = PHONE_SIGNS.matcher(one).replaceAll("").replaceFirst("^(\\+86|0086|86(?=1\\d{10}$))", "");
            if (PHONE.matcher(digits).matches()) {
                return digits;
            }
        }
        cells.doubt(LedgerField.PHONE, "doubt.phone");
        return cells.text(LedgerField.PHONE);
    }

    private static String idNumber(Cells cells) {
        var written = Text.squeezed(cells.text(LedgerField.ID_NUMBER)).toUpperCase(Locale.ROOT);
        if (!written.isEmpty() && !isIdNumber(written)) {
            cells.doubt(LedgerField.ID_NUMBER, "doubt.id-number");
        }
        return written.isEmpty() ? null : written;
    }

    /** GB 11643: seventeen digits and a check character; the old form had fifteen digits. */
    private static boolean isIdNumber(String number) {
        if (!number.matches("\\d{17}[0-9X]")) {
            return number.matches("\\d{15}");
        }
        int remainder = 0;
        for (char c : number.toCharArray()) {
            remainder = (remainder * 2 + (c == 'X' ? 10 : c - '0')) % 11;
        }
        return remainder == 1;
    }

    private Particulars() {}
}
