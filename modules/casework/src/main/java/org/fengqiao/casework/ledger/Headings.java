package org.fengqiao.casework.ledger;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the columns of ledgers are called, and how well each name fits its field. */
final class Headings {

    /** A heading's field; of two columns for one field the one with the lower rank is the better. */
    record Match(LedgerField field, int rank) {}

    private static final Pattern BRACKETED = Pattern.compile("[(\\[【<].*?[)\\]】>]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Map<LedgerField, String> USUAL = new EnumMap<>(LedgerField.class);
    private static final Map<String, Match> KNOWN = known();

    static Optional<Match> match(String heading) {
        var whole = Text.squeezed(heading);
        return Optional.ofNullable(KNOWN.get(bare(whole)))
                .or(() -> Optional.ofNullable(
                        KNOWN.get(bare(BRACKETED.matcher(whole).replaceAll("")))));
    }

    static String usual(LedgerField field) {
        return USUAL.get(field);
    }

    private static Map<String, Match> known() {
        var known = new HashMap<String, Match>();
        WordLists.load("headings.properties").forEach((key, names) -> add(known, LedgerField.valueOf(key), names));
        return Map.copyOf(known);
    }

    private static void add(Map<String, Match> known, LedgerField field, List<String> names) {
        USUAL.put(field, names.get(0));
        for (int rank = 0; rank < names.size(); rank++) {
            known.putIfAbsent(bare(Text.squeezed(names.get(rank))), new Match(field, rank));
        }
    }

    private static String bare(String heading) {
        return SIGNS.matcher(heading).replaceAll("");
    }

    private Headings() {}
}
