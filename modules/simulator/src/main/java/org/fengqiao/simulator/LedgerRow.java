package org.fengqiao.simulator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.office.Office;

/** One record of a ledger, with the date forms, spaces and mistakes of a real one; a faulty one has one fault. */
final class LedgerRow {
    /** The mistakes a record may have, as the import names them. */
    enum Mistake {
        DATE,
        FUTURE,
        SUMMARY,
        VILLAGE,
        CLOSED_BEFORE
    }

    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Matters matters;
    private final LocalDate today;
    private final Dice dice;
    private final Map<String, String> words = new HashMap<>();

    LedgerRow(Matters matters, LocalDate today, Dice dice) {
        this.matters = matters;
        this.today = today;
        this.dice = dice;
    }

    /** The cells after the running number; {@code mistake} may be null. */
    String written(Office village, Mistake mistake) {
        var matter = matters.invented(Purpose.DISPUTE, village, dice);
        words.putAll(matter.words());
        words.put("name", matter.petitioner().name());
        var registered = mistake == Mistake.FUTURE
                ? today.plusDays(dice.between(2, 300))
                : today.minusDays(dice.between(40, 730));
        boolean closed = mistake == Mistake.CLOSED_BEFORE || mistake == null && dice.chance(40);
        var ended = mistake == Mistake.CLOSED_BEFORE
                ? registered.minusDays(dice.between(1, 30))
                : registered.plusDays(dice.between(0, 39));
        return String.join(
                ",",
                mistake == Mistake.DATE ? say("baddate") : date(registered),
                say("source"),
                name(),
                phone(),
                "",
                quoted(mistake == Mistake.VILLAGE ? say("badvillage") : place()),
                say("category." + matter.category()),
                mistake == Mistake.SUMMARY ? "" : quoted(summary(matter)),
                words.getOrDefault("many", dice.chance(60) ? "1" : ""),
                dice.chance(75) ? say("unit") : "",
                say(closed ? "closed" : "open"),
                closed ? date(ended) : "",
                closed && dice.chance(70) ? say("rating") : "",
                dice.chance(25) ? say("remark") : "");
    }

    private String say(String key) {
        return Phrases.all().say("ledger." + key, words, dice);
    }

    private String name() {
        return words.containsKey("many") || dice.chance(6) ? say("group") : words.get("name");
    }

    private String place() {
        return dice.chance(60) ? words.get("town") + words.get("village") : words.get("village");
    }

    private String phone() {
        var digits = InventedNames.phone(dice);
        return dice.chance(15)
                ? digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7)
                : digits;
    }

    private String summary(Matter matter) {
        var text = matter.summary();
        return switch (dice.weighted(85, 8, 5, 2)) {
            case 1 -> text.substring(0, 4) + "\n" + text.substring(4);
            case 2 -> text + "," + words.get("village");
            case 3 -> "=HYPERLINK(\"x\",\"" + text + "\")";
            default -> text;
        };
    }

    private String date(LocalDate day) {
        return switch (dice.weighted(30, 25, 20, 15, 10)) {
            case 0 -> day.toString();
            case 1 -> "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case 2 -> "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case 3 -> "%d.%02d.%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            default -> String.valueOf(ChronoUnit.DAYS.between(EXCEL_DAY_ZERO, day));
        };
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
