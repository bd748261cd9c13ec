package org.fengqiao.launcher;

import java.util.List;

/** How the server's Java runs: quick to start for a demo, quick to serve on an operator's own database. */
final class MachineFlags {
    private MachineFlags() {}

    static List<String> forServer(Settings settings) {
        var own = System.getenv("FENGQIAO_JAVA_OPTS");
        if (own != null && !own.isBlank()) {
            return List.of(own.strip().split("\\s+"));
        }
        return settings.database().isPresent()
                ? List.of("-XX:MaxRAMPercentage=50")
                : List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx1g");
    }
}
