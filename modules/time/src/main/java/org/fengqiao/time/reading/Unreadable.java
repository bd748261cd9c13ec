package org.fengqiao.time.reading;

import java.util.List;

/** The configuration is refused; each fault names file, line and key, and says what is wrong there. */
public class Unreadable extends RuntimeException {
    private final transient List<String> faults;

    Unreadable(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
