package org.fengqiao.casework.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.time.reading.Unreadable;

/** A text and the reason for it, as somebody hands them in: everything that is wrong with them is told at once. */
final class HandedIn {
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_REASON = 1_000;

    private final List<FieldFault> faults = new ArrayList<>();
    private final String text;
    private final String reason;

    HandedIn(String text, String reason) {
        this.text = text;
        this.reason = reason;
        check("text", text, LONGEST_TEXT);
        check("reason", reason, LONGEST_REASON);
    }

    static String reason(String given) {
        var only = new HandedIn("-", given);
        only.refuse();
        return only.reason();
    }

    boolean hasText() {
        return text != null && !text.isBlank() && text.length() <= LONGEST_TEXT;
    }

    String text() {
        return text;
    }

    String reason() {
        return reason.strip();
    }

    void fault(String message, Object... args) {
        faults.add(new FieldFault("text", message, args));
    }

    /** What the reading gives, or null when it found faults, which are noted. */
    <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Unreadable unreadable) {
            unreadable.faults().stream()
                    .map(fault -> new FieldFault("text", "as-found", fault))
                    .filter(fault -> faults.stream().noneMatch(known -> known.words(java.util.Locale.SIMPLIFIED_CHINESE)
                            .equals(fault.words(java.util.Locale.SIMPLIFIED_CHINESE))))
                    .forEach(faults::add);
            return null;
        }
    }

    void refuse() {
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
    }

    private void check(String field, String given, int longest) {
        if (given == null || given.isBlank()) {
            faults.add(new FieldFault(field, "required"));
        } else if (given.length() > longest) {
            faults.add(new FieldFault(field, "too-long", longest));
        }
    }
}
