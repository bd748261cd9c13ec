package org.fengqiao.time.reading;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.time.wording.Words;

/** Everything found wrong while reading, so that an operator mends all of it in one go. */
public final class Faults {
    private final List<String> found = new ArrayList<>();

    public void add(String where, String message, Object... args) {
        found.add(where + "：" + Words.say(message, args));
    }

    public int count() {
        return found.size();
    }

    /** Refuses when there is any. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new Unreadable(found);
        }
    }
}
