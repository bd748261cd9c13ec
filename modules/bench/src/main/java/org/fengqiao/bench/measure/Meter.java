package org.fengqiao.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.fengqiao.bench.server.Server;
import org.fengqiao.bench.server.ServerCpu;

/** Measures a piece of work in the terms that cost money: time, processor of both processes, write-ahead log. */
public final class Meter {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private record Reading(long nanos, long ownNanos, long serverMillis, long wal) {}

    private final Server server;
    private final ServerCpu cpu;

    public Meter(Server server) {
        this.server = server;
        this.cpu = new ServerCpu(server.postmaster());
    }

    /** Does the work; it returns how many things it did. */
    public Spent measure(Work work) {
        long walBefore = server.walBytes();
        var before = read(walBefore);
        int done = work.run();
        var after = read(0);
        return new Spent(
                done,
                (after.nanos - before.nanos) / 1e9,
                (after.ownNanos - before.ownNanos) / 1e6,
                after.serverMillis - before.serverMillis,
                server.walBytes() - walBefore);
    }

    private Reading read(long wal) {
        return new Reading(System.nanoTime(), MACHINE.getProcessCpuTime(), cpu.millis(), wal);
    }

    /** Some work that can be counted. */
    @FunctionalInterface
    public interface Work {
        int run();
    }

    public static String machine(Server server) {
        return "%d cores, %.0f GB memory, PostgreSQL %s, Java %s (%s), heap %d MB, Linux %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        MACHINE.getTotalMemorySize() / 1e9,
                        server.version(),
                        System.getProperty("java.version"),
                        System.getProperty("java.vm.name"),
                        Runtime.getRuntime().maxMemory() >> 20,
                        System.getProperty("os.version"));
    }
}
