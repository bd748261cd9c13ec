package org.fengqiao.simulator;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.office.Office;
import org.fengqiao.simulator.LedgerRow.Mistake;

/** Writes a ledger of any length in the shape counties keep, and knows what an import must make of it. */
public final class LedgerWriter {
    /** What an import has to find: all rows, the good ones, repeats of good ones, and the faulty by their mistake. */
    public record Expected(int rows, int good, int duplicates, Map<String, Integer> mistakes) {}

    private static final int REPEATS_IN_A_THOUSAND = 11;
    private static final int MISTAKES_IN_A_THOUSAND = 23;
    private static final int REMEMBERED = 500;
    private static final Charset AS_COUNTIES_DO = Charset.forName("GB18030");

    private final List<Office> villages;
    private final Matters matters;
    private final LocalDate today;
    private final long seed;
    private final List<String> written = new ArrayList<>();
    private final Map<Mistake, Integer> mistakes = new EnumMap<>(Mistake.class);
    private int duplicates;

    private LedgerWriter(County county, long seed, LocalDate today) {
        this.villages = county.villages();
        this.matters = new Matters(county);
        this.today = today;
        this.seed = seed;
    }

    /** {@code FILE ROWS [SEED]}: writes GB18030, as of the machine's day in Shanghai. */
    public static void main(String[] words) throws IOException {
        long seed = words.length > 2 ? Long.parseLong(words[2]) : 1;
        var today = LocalDate.now(org.fengqiao.model.Moment.ZONE);
        System.out.println(write(Path.of(words[0]), Integer.parseInt(words[1]), seed, today, AS_COUNTIES_DO));
    }

    public static Expected write(Path file, int rows, long seed, LocalDate today, Charset charset) throws IOException {
        try (var out = Files.newBufferedWriter(file, charset)) {
            return new LedgerWriter(PackedCounty.read(), seed, today).write(out, rows);
        }
    }

    private Expected write(Writer out, int rows) throws IOException {
        out.write(Phrases.all().say("ledger.headings", new HashMap<>(), new Dice(seed)) + "\r\n");
        for (int no = 1; no <= rows; no++) {
            out.write(no + "," + cells(new Dice(seed, no)) + "\r\n");
        }
        var faulty = new HashMap<String, Integer>();
        mistakes.forEach((mistake, count) -> faulty.put(mistake.name(), count));
        int bad = mistakes.values().stream().mapToInt(n -> n).sum();
        return new Expected(rows, rows - bad - duplicates, duplicates, Map.copyOf(faulty));
    }

    private String cells(Dice dice) {
        int kind = dice.weighted(
                1000 - REPEATS_IN_A_THOUSAND - MISTAKES_IN_A_THOUSAND, MISTAKES_IN_A_THOUSAND, REPEATS_IN_A_THOUSAND);
        if (kind == 2 && !written.isEmpty()) {
            duplicates++;
            return dice.one(written);
        }
        var mistake = kind == 1 ? Mistake.values()[dice.between(0, Mistake.values().length - 1)] : null;
        var cells = new LedgerRow(matters, today, dice).written(dice.one(villages), mistake);
        if (mistake == null) {
            remember(cells, dice);
        } else {
            mistakes.merge(mistake, 1, Integer::sum);
        }
        return cells;
    }

    private void remember(String cells, Dice dice) {
        if (written.size() < REMEMBERED) {
            written.add(cells);
        } else {
            written.set(dice.between(0, REMEMBERED - 1), cells);
        }
    }
}
