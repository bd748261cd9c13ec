package org.fengqiao.casework.account;

import java.util.Locale;
import org.fengqiao.casework.HouseSettings;
import org.fengqiao.model.office.Role;

/**
 * Who has to prove themselves by a code as well: FENGQIAO_SECOND_FACTOR. It stands outside the house, so that nobody
 * who administers it can let himself off. Whoever does not have to, may.
 */
public enum FactorRule {
    OFF,
    /** Heads, inspectors, and those who run the system. */
    OFFICIALS,
    ALL;

    /** The demo asks nobody; everybody else's house asks those who lead, inspect and administer. */
    public static FactorRule ofHouse() {
        return HouseSettings.find("FENGQIAO_SECOND_FACTOR")
                .map(text -> valueOf(text.strip().toUpperCase(Locale.ROOT)))
                .orElse(isDemo() ? OFF : OFFICIALS);
    }

    public boolean binds(Role role) {
        return this == ALL || this == OFFICIALS && role != Role.CASEWORKER;
    }

    private static boolean isDemo() {
        return HouseSettings.find("FENGQIAO_DEMO")
                .filter(text -> text.strip().matches("(?i)false|no|0"))
                .isEmpty();
    }
}
