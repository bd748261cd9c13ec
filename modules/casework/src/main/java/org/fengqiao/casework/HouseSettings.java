package org.fengqiao.casework;

import java.nio.file.Path;
import java.util.Optional;

/** What the operator set: environment variables, each overridable by a system property of the same name. */
public final class HouseSettings {
    private HouseSettings() {}

    public static Optional<String> find(String name) {
        var value = System.getProperty(name, System.getenv(name));
        return Optional.ofNullable(value).filter(v -> !v.isBlank());
    }

    /** The folder for what lives beside the database: seals, keys, spilled reports. */
    public static Path home() {
        return find("FENGQIAO_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".fengqiao"));
    }
}
