package org.fengqiao.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.fengqiao.bench.measure.Results;

/** Where a server spends its processors and what its requests wait for, as its own flight recorder saw it. */
final class Profile {
    /** Who is at work: the first of these that stands nearest to where the sample was taken. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "password checks", List.of("com.sun.crypto.provider.PBKDF2"),
            "database driver and pool", List.of("org.postgresql.", "com.sun.gjc.", "com.sun.enterprise.resource."),
            "EclipseLink", List.of("org.eclipse.persistence."),
            "JSON and REST", List.of("jakarta.json.", "org.eclipse.parsson.", "org.glassfish.jersey."),
            "expressions in pages", List.of("jakarta.el.", "org.glassfish.expressly.", "com.sun.faces.el."),
            "beans and their transactions",
                    List.of("org.jboss.weld.", "org.glassfish.cdi.", "com.sun.enterprise.trans"),
            "pages built and written", List.of("com.sun.faces.", "jakarta.faces.", "org.primefaces."),
            "our own code", List.of("org.fengqiao."),
            "HTTP and sign-in", List.of("org.apache.catalina.", "org.glassfish.grizzly.", "org.glassfish.soteria."));

    private static final Set<String> WAITS =
            Set.of("jdk.SocketRead", "jdk.JavaMonitorEnter", "jdk.ThreadPark", "jdk.JavaMonitorWait", "jdk.FileForce");
    private static final int MOST = 10;

    private final Map<String, Integer> samples = new HashMap<>();
    private final Map<String, Duration> waits = new HashMap<>();
    private Duration collecting = Duration.ZERO;
    private int all;

    private Profile() {}

    static void start(Vitals vitals) {
        vitals.asked("JFR.configure", "stackdepth=256");
        vitals.asked("JFR.start", "name=load", "settings=profile");
    }

    static Profile stop(Vitals vitals, Path file) {
        vitals.asked("JFR.stop", "name=load", "filename=" + file.toAbsolutePath());
        var profile = new Profile();
        try (var recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                profile.read(recording.readEvent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return profile;
    }

    private void read(RecordedEvent event) {
        var kind = event.getEventType().getName();
        if (kind.equals("jdk.ExecutionSample")) {
            all++;
            samples.merge(part(event), 1, Integer::sum);
        } else if (kind.equals("jdk.GarbageCollection")) {
            collecting = collecting.plus(event.getDuration());
        } else if (WAITS.contains(kind)) {
            own(event)
                    .findFirst()
                    .ifPresent(where -> waits.merge(
                            kind.substring("jdk.".length()) + " in " + where, event.getDuration(), Duration::plus));
        }
    }

    private static String part(RecordedEvent event) {
        return types(event)
                .flatMap(type -> PARTS.entrySet().stream()
                        .filter(part -> part.getValue().stream().anyMatch(type::startsWith))
                        .map(Map.Entry::getKey))
                .findFirst()
                .orElse("the rest of the server");
    }

    private static Stream<RecordedFrame> frames(RecordedEvent event) {
        return event.getStackTrace() == null ? Stream.empty() : event.getStackTrace().getFrames().stream();
    }

    private static Stream<String> types(RecordedEvent event) {
        return frames(event)
                .map(frame -> frame.getMethod().getType().getName())
                .filter(type -> !type.contains("$Proxy$"));
    }

    /** Our methods, the innermost first, without what only passes a request on. */
    private static Stream<String> own(RecordedEvent event) {
        return frames(event)
                .map(frame -> frame.getMethod().getType().getName() + "."
                        + frame.getMethod().getName())
                .filter(method -> method.startsWith("org.fengqiao.") && !method.contains("$Proxy$"))
                .filter(method -> !method.contains("Filter.doFilter") && !method.contains("casework.Sql."))
                .map(method -> method.substring("org.fengqiao.".length()));
    }

    void tell(Results results) {
        results.title("Where the server's time went");
        results.head("on the processors", "%");
        samples.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(part -> results.row(part.getKey(), Results.number(100.0 * part.getValue() / all)));
        results.line("");
        results.line("%d samples; clearing the heap took %s s.".formatted(all, seconds(collecting)));
        results.line("");
        results.head("waits of more than 10 ms", "s in all");
        waits.entrySet().stream()
                .sorted(Map.Entry.<String, Duration>comparingByValue().reversed())
                .limit(MOST)
                .forEach(wait -> results.row(wait.getKey(), seconds(wait.getValue())));
    }

    private static String seconds(Duration time) {
        return Results.number(time.toMillis() / 1000.0);
    }
}
