package org.fengqiao.bench;

import static org.fengqiao.bench.measure.Results.number;

import java.sql.SQLException;
import java.util.List;
import org.fengqiao.bench.life.CaseLife;
import org.fengqiao.bench.life.DeskLife;
import org.fengqiao.bench.life.EngineLife;
import org.fengqiao.bench.life.LifeBench;
import org.fengqiao.bench.life.LifeBench.Run;
import org.fengqiao.bench.life.PlainLife;
import org.fengqiao.bench.life.SameRows;
import org.fengqiao.bench.life.Story;
import org.fengqiao.bench.measure.LogByTable;
import org.fengqiao.bench.measure.Median;
import org.fengqiao.bench.measure.Meter;
import org.fengqiao.bench.measure.Results;
import org.fengqiao.bench.measure.Spent;
import org.fengqiao.bench.server.CountyDatabase;
import org.fengqiao.bench.server.Server;

/** A case's life: through the desks, by hand in JDBC, and as a process of the engine. */
final class Lives {
    private static final int SPARE = 2;
    private static final int SPLIT = 200;

    private final Server server;
    private final Plan plan;
    private final Results results;

    Lives(Server server, Plan plan, Results results) {
        this.server = server;
        this.plan = plan;
        this.results = results;
    }

    void run() throws SQLException {
        int connections = plan.size("threads") + SPARE;
        CountyDatabase.create(server, "desks");
        CountyDatabase.create(server, "plain");
        server.createDatabase("engine");
        try (var desks = new DeskLife(server.pool("desks", CountyDatabase.APPLICATION, connections));
                var plain = new PlainLife(server.pool("plain", CountyDatabase.APPLICATION, connections));
                var engine = new EngineLife(server.pool("engine", Server.OWNER, connections))) {
            for (var story : Story.values()) {
                check(story, desks, plain);
                var runs = new LifeBench(new Meter(server), plan.size("threads"), plan.seconds("seconds"), story)
                        .run(List.of(desks, plain, engine), plan.size("rounds"), plan.size("warm-up"));
                print(story, runs.get(desks.name()), runs.get(plain.name()), runs.get(engine.name()));
                splitByTable(story, desks, plain);
            }
        }
    }

    /** What is compared must be the same work. */
    private void check(Story story, CaseLife desks, CaseLife plain) throws SQLException {
        var differing = new SameRows(server).difference("desks", desks.live(story), "plain", plain.live(story));
        differing.forEach((table, rows) -> System.err.println(table + rows));
        if (!differing.isEmpty()) {
            throw new IllegalStateException("the two lives leave different rows in " + differing.keySet());
        }
    }

    private void splitByTable(Story story, CaseLife desks, CaseLife plain) {
        var log = new LogByTable(server);
        var ours = log.during("desks", () -> live(story, desks));
        var byHand = log.during("plain", () -> live(story, plain));
        results.line("");
        results.head("WAL per case, KB, by table", "desks", "of these rows", "of these indexes", "plain JDBC");
        ours.forEach((table, share) -> results.row(
                table,
                kilobytes(share.all()),
                kilobytes(share.rows()),
                kilobytes(share.indexes()),
                kilobytes(byHand.getOrDefault(table, LogByTable.NOTHING).all())));
    }

    private static void live(Story story, CaseLife party) {
        for (int i = 0; i < SPLIT; i++) {
            party.live(story);
        }
    }

    private static String kilobytes(double bytes) {
        return number(bytes / SPLIT / 1024);
    }

    private void print(Story story, Run desks, Run plain, Run engine) {
        results.title(story.title());
        results.line(
                "%d threads, %d rounds of %s s each in turns after %d lives each to warm up; one transaction an act."
                        .formatted(
                                plan.size("threads"),
                                plan.size("rounds"),
                                number(plan.seconds("seconds")),
                                plan.size("warm-up")));
        results.line("");
        results.head(
                "per case",
                "cases/s",
                "CPU ms",
                "of these Java",
                "of these PostgreSQL",
                "round trips",
                "commits",
                "WAL KB");
        for (var run : List.of(desks, plain, engine)) {
            results.row(
                    run.name(),
                    number(Median.of(run.rounds(), Spent::perSecond)),
                    number(Median.of(run.rounds(), Spent::cpuEach)),
                    number(Median.of(run.rounds(), Spent::ownCpuEach)),
                    number(Median.of(run.rounds(), Spent::serverCpuEach)),
                    number(run.roundTrips()),
                    number(run.commits()),
                    number(Median.of(run.rounds(), Spent::walEach) / 1024));
        }
        goals(desks, plain, engine);
    }

    private void goals(Run desks, Run plain, Run engine) {
        double faster = Median.ratio(desks.rounds(), engine.rounds(), Spent::perSecond);
        double cpu = Median.ratio(desks.rounds(), engine.rounds(), Spent::cpuEach);
        double ofPlain = Median.ratio(desks.rounds(), plain.rounds(), Spent::perSecond);
        double wal = Median.of(desks.rounds(), Spent::walEach) / 1024;
        results.line("");
        results.head("desks, median of the rounds", "measured", "goal", "");
        results.goal("throughput ÷ Flowable's", faster, faster >= 4, "≥ 4");
        results.goal("CPU per case ÷ Flowable's", cpu, cpu <= 0.25, "≤ 0.25");
        results.goal("throughput ÷ plain JDBC's", ofPlain, ofPlain >= 0.5, "≥ 0.5");
        results.goal("round trips per case", desks.roundTrips(), desks.roundTrips() <= 60, "≤ 60");
        double trips = desks.roundTrips() / plain.roundTrips();
        results.goal("round trips ÷ plain JDBC's", trips, trips <= 1, "≤ 1");
        results.goal("WAL per case, KB", wal, wal <= 20, "≤ 20");
    }
}
