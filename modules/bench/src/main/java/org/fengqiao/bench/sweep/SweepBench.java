package org.fengqiao.bench.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.bench.measure.Meter;
import org.fengqiao.bench.measure.Spent;
import org.fengqiao.bench.server.CountyDatabase;
import org.fengqiao.bench.server.Server;
import org.fengqiao.time.LegalTime;

/** Lets the parties sweep in turns, each round with other clocks due; the first sweep of each warms up and counts. */
public final class SweepBench {
    /** A party's sweeps, and how many statements one of them sends. */
    public record Run(String name, List<Spent> rounds, double statements) {}

    private static final int CONNECTIONS = 2;
    private static final int ENGINE_CONNECTIONS = 32;

    private final Server server;
    private final Meter meter;
    private final int due;
    private final List<Party> parties = new ArrayList<>();

    /** Takes part in the first so many rounds. */
    private record Party(WayToSweep sweeper, int rounds, List<Spent> spent) {}

    public SweepBench(Server server, Meter meter, int due) {
        this.server = server;
        this.meter = meter;
        this.due = due;
    }

    /**
     * The clock watch and one statement by hand on two copies of one county; then, unless they are zero, the watch in a
     * larger county and the engine, which takes part in the first rounds only.
     */
    public List<Run> run(int open, int rounds, int many, int engineRounds) {
        var watched = county("watched", open);
        server.copyDatabase("watched", "swept");
        var swept = new OpenClocks(server, "swept", open, due);
        enter(watch(watched, "watched"), rounds);
        enter(new PlainSweeper(swept, server.pool("swept", CountyDatabase.APPLICATION, CONNECTIONS)), rounds);
        if (many > 0) {
            enter(watch(county("large", many), "large"), rounds);
        }
        if (engineRounds > 0) {
            server.createDatabase("timers");
            var pool = server.pool("timers", Server.OWNER, ENGINE_CONNECTIONS);
            enter(new EngineSweeper(server, "timers", pool, open, due), Math.min(rounds, engineRounds));
        }
        try {
            var runs = inTurns(rounds);
            compare(watched.traces(), swept.traces());
            return runs;
        } finally {
            parties.forEach(party -> party.sweeper.close());
            parties.clear();
        }
    }

    private OpenClocks county(String database, int open) {
        CountyDatabase.create(server, database);
        var clocks = new OpenClocks(server, database, open, due);
        clocks.fill(open);
        return clocks;
    }

    private void enter(WayToSweep sweeper, int rounds) {
        parties.add(new Party(sweeper, rounds, new ArrayList<>()));
    }

    private WatchSweeper watch(OpenClocks clocks, String database) {
        return new WatchSweeper(
                clocks,
                server.pool(database, CountyDatabase.APPLICATION, CONNECTIONS),
                LegalTime.load(Optional.empty()).ladder());
    }

    private List<Run> inTurns(int rounds) {
        var statements = new ArrayList<Integer>();
        for (var party : parties) {
            party.sweeper.arm(0);
            statements.add(
                    party.sweeper.counting().during(() -> swept(party.sweeper)).size());
        }
        for (int round = 1; round <= rounds; round++) {
            for (int i = 0; i < parties.size(); i++) {
                var party = parties.get((round + i) % parties.size());
                if (round <= party.rounds) {
                    party.sweeper.arm(round);
                    party.spent.add(meter.measure(() -> swept(party.sweeper)));
                }
            }
        }
        var runs = new ArrayList<Run>();
        for (int i = 0; i < parties.size(); i++) {
            runs.add(new Run(parties.get(i).sweeper.name(), parties.get(i).spent, statements.get(i)));
        }
        return runs;
    }

    /** A sweep that fires too few or too many proves nothing. */
    private int swept(WayToSweep party) {
        int fired = party.sweep();
        if (fired != due) {
            throw new IllegalStateException("%s fired %d of %d".formatted(party.name(), fired, due));
        }
        return fired;
    }

    private static void compare(String watched, String swept) {
        if (!watched.equals(swept)) {
            throw new IllegalStateException("the two sweeps leave different rows:\n" + watched + "\n" + swept);
        }
    }
}
