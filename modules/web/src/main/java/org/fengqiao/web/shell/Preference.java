package org.fengqiao.web.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What somebody can choose for this device, and the values it can have. */
enum Preference {
    LANG(Set.of("zh", "en")),
    THEME(Set.of("auto", "light", "dark")),
    ELDER(Set.of("on", "off")),
    KEYS(Set.of("on", "off"));

    private final Set<String> values;

    Preference(Set<String> values) {
        this.values = values;
    }

    static Optional<Preference> named(String name) {
        return Arrays.stream(values()).filter(p -> p.cookie().equals(name)).findFirst();
    }

    String cookie() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean allows(String value) {
        return values.contains(value);
    }
}
