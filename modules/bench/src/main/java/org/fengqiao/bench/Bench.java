package org.fengqiao.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fengqiao.bench.measure.Meter;
import org.fengqiao.bench.measure.Results;
import org.fengqiao.bench.server.Server;

/**
 * Measures the product beside hand-written SQL and beside a process engine: all on one PostgreSQL, in one run, in turns.
 * What is quoted are medians, and ratios taken within each round.
 */
public final class Bench {
    // Levels of loggers are forgotten when nobody holds the logger.
    private static final Logger ALL = Logger.getLogger("");

    private Bench() {}

    public static void main(String... arguments) throws SQLException {
        Plan plan;
        try {
            plan = Plan.read(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        ALL.setLevel(Level.SEVERE);
        run(plan, new Results(Path.of(System.getProperty("fengqiao.bench.results", "target/results.md"))));
    }

    private static void run(Plan plan, Results results) throws SQLException {
        try (var server = Server.start()) {
            results.line("# Benchmark");
            results.line("");
            results.line(Meter.machine(server) + ".");
            new Lives(server, plan, results).run();
            if (plan.size("sweeps") > 0) {
                new Sweeps(server, plan, results).run();
            }
        }
    }
}
