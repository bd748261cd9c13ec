package org.fengqiao.bench;

import static org.fengqiao.bench.measure.Results.number;

import org.fengqiao.bench.measure.Median;
import org.fengqiao.bench.measure.Meter;
import org.fengqiao.bench.measure.Results;
import org.fengqiao.bench.measure.Spent;
import org.fengqiao.bench.server.Server;
import org.fengqiao.bench.sweep.SweepBench;
import org.fengqiao.bench.sweep.SweepBench.Run;

/** The sweep: the clock watch, one statement by hand, the engine's executor, and the watch in a county ten times larger. */
final class Sweeps {
    private final Plan plan;
    private final Results results;
    private final SweepBench bench;

    Sweeps(Server server, Plan plan, Results results) {
        this.plan = plan;
        this.results = results;
        this.bench = new SweepBench(server, new Meter(server), plan.size("due"));
    }

    void run() {
        int open = plan.size("open");
        boolean larger = plan.size("many") > 0;
        var runs = bench.run(open, plan.size("sweeps"), plan.size("many"), plan.size("engine-sweeps"));
        var watch = runs.get(0);
        var plain = runs.get(1);
        var many = larger ? runs.get(2) : null;
        var engine = plan.size("engine-sweeps") > 0 ? runs.get(runs.size() - 1) : null;

        results.title("A sweep: %,d clocks due among %,d open".formatted(plan.size("due"), open));
        results.line(
                "%d rounds in turns (Flowable: %d), each with other clocks due, spread over all; watch and hand leave the same rows."
                        .formatted(plan.size("sweeps"), plan.size("engine-sweeps")));
        results.line("");
        results.head("per sweep", "ms", "CPU ms", "statements", "WAL bytes per rung");
        row(watch, "");
        row(plain, "");
        row(many, ", %,d open".formatted(plan.size("many")));
        row(engine, "");
        goals(watch, plain, many, engine);
    }

    private void row(Run run, String more) {
        if (run != null) {
            results.row(
                    run.name() + more,
                    number(Median.of(run.rounds(), Spent::millis)),
                    number(Median.of(run.rounds(), Spent::cpuMillis)),
                    number(run.statements()),
                    number(Median.of(run.rounds(), Spent::walEach)));
        }
    }

    private void goals(Run watch, Run plain, Run many, Run engine) {
        double ofPlain = Median.ratio(watch.rounds(), plain.rounds(), Spent::millis);
        results.line("");
        results.head("clock watch, medians", "measured", "goal", "");
        results.goal("time ÷ one statement's", ofPlain, ofPlain <= 3, "≤ 3");
        if (engine != null) {
            double ofEngine = Median.ratio(engine.rounds(), watch.rounds(), Spent::millis);
            results.goal("Flowable's time ÷ ours", ofEngine, ofEngine >= 30, "≥ 30");
        }
        if (many != null) {
            double growth = Median.ratio(many.rounds(), watch.rounds(), Spent::millis);
            results.goal(
                    "time among %,d open ÷ among %,d".formatted(plan.size("many"), plan.size("open")),
                    growth,
                    growth <= 2,
                    "≤ 2");
        }
    }
}
