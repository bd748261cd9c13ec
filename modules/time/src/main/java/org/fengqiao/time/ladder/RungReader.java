package org.fengqiao.time.ladder;

import java.util.Arrays;
import java.util.Locale;
import org.fengqiao.time.ladder.When.Kind;
import org.fengqiao.time.reading.Entry;

/** Reads one rung, knowing the one that follows it: a ladder only goes up. */
final class RungReader {
    private static final int WHOLE_TERM = 100;

    private RungReader() {}

    static Rung read(Entry entry, int pos, Rung next) {
        entry.only("used", "before", "after", "step", "colour");
        var when = when(entry, next == null ? null : next.when());
        if (next != null && !isInOrder(when, next.when())) {
            entry.fault(key(when.kind()), "fault.ladder.order");
        }
        return new Rung(pos, entry.one("step", RungStep.class), entry.one("colour", Colour.class), when);
    }

    private static When when(Entry entry, When next) {
        var kinds = Arrays.stream(Kind.values())
                .filter(each -> entry.has(key(each)))
                .toList();
        if (kinds.size() != 1) {
            entry.fault("used", "fault.ladder.when");
        }
        var kind = kinds.isEmpty() ? Kind.AFTER : kinds.get(0);
        return new When(kind, kinds.isEmpty() ? 0 : amount(entry, kind), kind == Kind.USED ? ahead(next) : 0);
    }

    private static int amount(Entry entry, Kind kind) {
        var text = entry.text(key(kind));
        if (!text.matches("0|[1-9]\\d{0,2}")) {
            entry.fault(key(kind), "fault.ladder.days", text);
            return 0;
        }
        var amount = Integer.parseInt(text);
        if (kind == Kind.USED && (amount == 0 || amount >= WHOLE_TERM)) {
            entry.fault(key(kind), "fault.ladder.share", text);
        }
        return amount;
    }

    private static int ahead(When next) {
        if (next == null) {
            return 0;
        }
        return switch (next.kind()) {
            case USED -> next.ahead();
            case BEFORE -> next.amount();
            case AFTER -> 0;
        };
    }

    /** Shares of the term rise, then days before count down, then days after count up. */
    private static boolean isInOrder(When one, When next) {
        if (one.kind() != next.kind()) {
            return one.kind().compareTo(next.kind()) < 0;
        }
        return one.kind() == Kind.BEFORE ? one.amount() >= next.amount() : one.amount() <= next.amount();
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
