package org.fengqiao.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build has put what the launcher runs: the EAR, Payara Micro and the driver lie beside its libraries. */
final class Layout {
    private Layout() {}

    static Path ear() {
        return present(folder().resolve("fengqiao.ear"));
    }

    static Path micro() {
        return present(folder().resolve("payara-micro.jar"));
    }

    static Path driver() {
        return present(folder().resolve("postgresql.jar"));
    }

    static Path defaultConfig() {
        return Path.of(System.getProperty("fengqiao.config", "config")).toAbsolutePath();
    }

    private static Path folder() {
        return Path.of(System.getProperty("fengqiao.launch", "modules/launcher/target/launch"))
                .toAbsolutePath();
    }

    private static Path present(Path file) {
        if (!Files.isReadable(file)) {
            throw new CannotStart(file + " is missing; build first (config/run does it)");
        }
        return file;
    }
}
