package org.fengqiao.launcher;

import java.util.List;

/**
 * How the server's Java runs: small beside a database of its own, as large as the machine allows on an operator's. Never
 * with the quick compiler alone: it starts four seconds earlier, but a password costs a whole second of a processor then.
 */
final class MachineFlags {
    private MachineFlags() {}

    static List<String> forServer(Settings settings) {
        var own = System.getenv("FENGQIAO_JAVA_OPTS");
        if (own != null && !own.isBlank()) {
            return List.of(own.strip().split("\\s+"));
        }
        return settings.database().isPresent()
                ? List.of("-XX:MaxRAMPercentage=50")
                : List.of("-XX:+UseSerialGC", "-Xshare:auto", "-Xmx1g");
    }
}
