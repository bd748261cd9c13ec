package org.fengqiao.bench.load;

import static org.fengqiao.bench.measure.Results.number;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.fengqiao.bench.load.Kind.Door;
import org.fengqiao.bench.measure.Results;

/**
 * Many people at the real door of a running server, with pages, forms and REST, for as long as wanted: what they waited,
 * what failed, and how the server's memory went.
 */
public final class Load {
    private static final double GOAL_MILLIS = 800;

    /** By this minute all are in; clearing the heap stops everybody for a moment, so that it is done then and at the end. */
    private static final int SETTLED = 3;

    private final LoadPlan plan;
    private final Results results;
    private final Path recording;
    private Profile profile;

    private Load(LoadPlan plan, Results results, Path recording) {
        this.plan = plan;
        this.results = results;
        this.recording = recording;
    }

    public static void main(String... arguments) {
        LoadPlan plan;
        try {
            plan = LoadPlan.read(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        var file = Path.of(System.getProperty("fengqiao.bench.results", "target/load.md"));
        var load = new Load(plan, new Results(file), file.resolveSibling("load.jfr"));
        System.exit(load.run(file.resolveSibling("load-home")) ? 0 : 1);
    }

    /** Whether nothing failed. */
    private boolean run(Path home) {
        results.title("%d sessions, %s minutes".formatted(plan.sessions(), number(plan.minutes())));
        results.line("Four of five at the pages (of a hundred things 30 lists, 10 searches, 40 cases, 5 inboxes, 5"
                + " dashboards, "
                + "9 acts by form, 1 new log-in), the fifth a program over REST; %s to %s s between two things. %d processors."
                        .formatted(
                                number(plan.thinkFrom()),
                                number(plan.thinkTo()),
                                Runtime.getRuntime().availableProcessors()));
        results.line("");
        if (plan.address() != null) {
            var crowd = new Crowd(plan.address(), DemoLogin.ofDemo(), plan);
            crowd.goHome();
            return told(crowd.diary());
        }
        var fresh = home.resolveSibling(
                home.getFileName() + "-" + ProcessHandle.current().pid());
        try (var server = OwnServer.start(fresh)) {
            return told(watched(server));
        }
    }

    private Diary watched(OwnServer server) {
        var vitals = new Vitals(server.pid(), server.database());
        var accounts = DemoLogin.chosen(server.database(), plan.sessions());
        try (var held = plan.held() ? new HeldOpen(server.database()) : null) {
            if (held != null) {
                results.line("A REPEATABLE READ transaction stays open all the time.");
                results.line("");
            }
            var crowd = new Crowd(server.address(), accounts, plan);
            results.head(
                    "minute",
                    "requests/s",
                    "pages' p95, ms",
                    "server CPU, cores",
                    "RSS, MB",
                    "reachable heap, MB",
                    "backends");
            for (int minute = 1; crowd.isWorking(); minute++) {
                if (plan.profile() && minute == SETTLED) {
                    Profile.start(vitals);
                }
                minute(minute, crowd, vitals);
            }
            profile = plan.profile() ? Profile.stop(vitals, recording) : null;
            return crowd.diary();
        }
    }

    private void minute(int minute, Crowd crowd, Vitals vitals) {
        long since = System.nanoTime();
        double spent = vitals.cpuSeconds();
        while (crowd.isWorking() && System.nanoTime() - since < TimeUnit.MINUTES.toNanos(1)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        double seconds = (System.nanoTime() - since) / 1e9;
        var pages =
                crowd.diary().waits(entry -> entry.at() >= since && entry.kind().door() == Door.PAGE);
        results.row(
                minute,
                number(crowd.diary().count(entry -> entry.at() >= since) / seconds),
                number(pages.percentile(0.95)),
                number((vitals.cpuSeconds() - spent) / seconds),
                number(vitals.resident()),
                minute == SETTLED || !crowd.isWorking() ? number(vitals.live()) : "",
                vitals.backends());
    }

    private boolean told(Diary diary) {
        results.line("");
        results.head("request", "answered", "p50, ms", "p95, ms", "p99, ms", "longest, ms", "errors");
        for (var kind : Kind.values()) {
            row(kind.words(), diary, List.of(kind));
        }
        for (var door : List.of(Door.PAGE, Door.REST)) {
            row(
                    door == Door.PAGE ? "**all pages**" : "**all of REST**",
                    diary,
                    List.of(Kind.values()).stream()
                            .filter(kind -> kind.door() == door)
                            .toList());
        }
        results.line("");
        double p95 = diary.waits(entry -> entry.kind().door() == Door.PAGE).percentile(0.95);
        results.head("", "measured", "goal", "");
        results.goal("pages' p95, ms", p95, p95 <= GOAL_MILLIS, "≤ 800");
        results.goal("errors", diary.faults().size(), diary.faults().isEmpty(), "0");
        results.line("");
        results.line("%d acts came after somebody else's on the same case and were told so."
                .formatted(diary.overtakenCount()));
        diary.faults().stream()
                .distinct()
                .limit(20)
                .forEach(fault -> results.line("- " + fault.kind().words() + ": " + fault.words()));
        if (profile != null) {
            profile.tell(results);
        }
        return diary.faults().isEmpty();
    }

    private void row(String words, Diary diary, List<Kind> kinds) {
        var waits = diary.waits(entry -> kinds.contains(entry.kind()));
        long errors = diary.faults().stream()
                .filter(fault -> kinds.contains(fault.kind()))
                .count();
        results.row(
                words,
                waits.count(),
                number(waits.percentile(0.5)),
                number(waits.percentile(0.95)),
                number(waits.percentile(0.99)),
                number(waits.percentile(1)),
                errors);
    }
}
