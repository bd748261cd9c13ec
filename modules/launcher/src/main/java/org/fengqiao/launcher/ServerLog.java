package org.fengqiao.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The server's own words, in its log and on its console; the reason of a failed start is taken from them. */
record ServerLog(Path file, Path console) {
    private static final String CAUSE = "Caused by: ";
    private static final List<String> OTHER_MARKS =
            List.of("Exception while ", "Deployment failed", "Could not ", "BindException", "OutOfMemoryError");

    /** Micro says this once everything was deployed, or could not be. */
    boolean saysStarted() {
        return lines().stream().anyMatch(line -> line.contains("ready in") && line.contains("Payara Micro"));
    }

    /** The innermost cause of the first failure. */
    String reason() {
        return innermostCause()
                .or(() -> OTHER_MARKS.stream()
                        .map(this::firstWith)
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(line -> line.length() > 300 ? line.substring(0, 300) + "…" : line)
                .orElse("the log gives no reason");
    }

    /** One record of the log may hold several causes, outermost first; the next record begins with a bracket. */
    private Optional<String> innermostCause() {
        return lines().stream()
                .dropWhile(line -> !line.startsWith(CAUSE))
                .takeWhile(line -> !line.startsWith("["))
                .filter(line -> line.startsWith(CAUSE))
                .reduce((outer, inner) -> inner)
                .map(line -> line.substring(CAUSE.length()));
    }

    private Optional<String> firstWith(String mark) {
        return lines().stream()
                .filter(line -> line.contains(mark))
                .map(line -> line.substring(line.indexOf(mark)))
                .findFirst();
    }

    private List<String> lines() {
        return Stream.of(file, console).flatMap(ServerLog::lines).toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines();
        } catch (IOException none) {
            return Stream.empty();
        }
    }
}
