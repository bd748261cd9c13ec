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
    private static final int ENGINE_CONNECTIONS = 8;

    private final Server server;
    private final Meter meter;
    private final int due;

    public SweepBench(Server server, Meter meter, int due) {
        this.server = server;
        this.meter = meter;
        this.due = due;
    }

    /** The clock watch and one statement by hand, on two copies of one county. */
    public List<Run> sideBySide(int open, int rounds) {
        CountyDatabase.create(server, "watched");
        var watched = new OpenClocks(server, "watched", open, due);
        watched.fill(open);
        server.copyDatabase("watched", "swept");
        var swept = new OpenClocks(server, "swept", open, due);
        try (var watch = watch(watched, "watched");
                var plain = new PlainSweeper(swept, server.pool("swept", CountyDatabase.APPLICATION, CONNECTIONS))) {
            var runs = run(List.of(watch, plain), rounds);
            if (!watched.traces().equals(swept.traces())) {
                throw new IllegalStateException(
                        "the two sweeps leave different rows:\n" + watched.traces() + "\n" + swept.traces());
            }
            return runs;
        }
    }

    public Run watchAlone(int open, int rounds) {
        CountyDatabase.create(server, "large");
        var clocks = new OpenClocks(server, "large", open, due);
        clocks.fill(open);
        try (var watch = watch(clocks, "large")) {
            return run(List.of(watch), rounds).get(0);
        }
    }

    public Run engine(int open, int rounds) {
        server.createDatabase("timers");
        try (var engine = new EngineSweeper(
                server, "timers", server.pool("timers", Server.OWNER, ENGINE_CONNECTIONS), open, due)) {
            return run(List.of(engine), rounds).get(0);
        }
    }

    private WatchSweeper watch(OpenClocks clocks, String database) {
        return new WatchSweeper(
                clocks,
                server.pool(database, CountyDatabase.APPLICATION, CONNECTIONS),
                LegalTime.load(Optional.empty()).ladder());
    }

    private List<Run> run(List<? extends Sweeper> parties, int rounds) {
        var statements = new ArrayList<Integer>();
        for (var party : parties) {
            party.arm(0);
            statements.add(party.counting().during(() -> swept(party)).size());
        }
        var spent = new ArrayList<List<Spent>>();
        parties.forEach(party -> spent.add(new ArrayList<>()));
        for (int round = 1; round <= rounds; round++) {
            for (int i = 0; i < parties.size(); i++) {
                int turn = (round + i) % parties.size();
                var party = parties.get(turn);
                party.arm(round);
                spent.get(turn).add(meter.measure(() -> swept(party)));
            }
        }
        var runs = new ArrayList<Run>();
        for (int i = 0; i < parties.size(); i++) {
            runs.add(new Run(parties.get(i).name(), spent.get(i), statements.get(i)));
        }
        return runs;
    }

    /** A sweep that fires too few or too many proves nothing. */
    private int swept(Sweeper party) {
        int fired = party.sweep();
        if (fired != due) {
            throw new IllegalStateException("%s fired %d of %d".formatted(party.name(), fired, due));
        }
        return fired;
    }
}
