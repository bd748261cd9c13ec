package org.fengqiao.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server's own words, from which the reason of a failed start is taken. */
record ServerLog(Path file) {
    private static final List<String> REASONS =
            List.of("Caused by: ", "Exception while ", "Deployment failed", "Could not ", "BindException", "OutOfMemoryError");

    /** Micro says this once everything was deployed, or could not be. */
    boolean saysStarted() {
        return lines().stream().anyMatch(line -> line.contains("ready in") && line.contains("Payara Micro"));
    }

    /** The innermost cause of the first failure. */
    String reason() {
        return REASONS.stream()
                .map(this::firstWith)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("the log gives no reason");
    }

    private Optional<String> firstWith(String mark) {
        return lines().stream()
                .filter(line -> line.contains(mark))
                .map(line -> line.substring(line.indexOf(mark)).replace("Caused by: ", ""))
                .map(line -> line.length() > 300 ? line.substring(0, 300) + "…" : line)
                .findFirst();
    }

    private List<String> lines() {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
