package org.fengqiao.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processor time of the whole database server, as the kernel counts it: the postmaster and all it ever started. */
public final class ServerCpu {
    private static final Path PROC = Path.of("/proc");
    private static final int MILLIS_PER_TICK = 10;

    // Positions after the command name, which may itself hold spaces and ends with the last bracket.
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_USER = 13;
    private static final int ENDED_SYSTEM = 14;

    private final long postmaster;

    public ServerCpu(long postmaster) {
        this.postmaster = postmaster;
    }

    /** Milliseconds used so far; those of ended children are kept by the postmaster. */
    public long millis() {
        var own = stat(PROC.resolve(Long.toString(postmaster)));
        long ticks = sum(own, USER, SYSTEM, ENDED_USER, ENDED_SYSTEM);
        for (var child : children()) {
            ticks += sum(child, USER, SYSTEM);
        }
        return ticks * MILLIS_PER_TICK;
    }

    private List<String[]> children() {
        var found = new ArrayList<String[]>();
        try (var folders = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (var folder : folders) {
                var fields = stat(folder);
                if (fields.length > 0 && fields[PARENT].equals(Long.toString(postmaster))) {
                    found.add(fields);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("processor times need Linux: " + e.getMessage(), e);
        }
        return found;
    }

    /** Empty when the process ended meanwhile. */
    private static String[] stat(Path folder) {
        try {
            var line = Files.readString(folder.resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return new String[0];
        }
    }

    private static long sum(String[] fields, int... positions) {
        long sum = 0;
        for (int position : positions) {
            sum += fields.length > position ? Long.parseLong(fields[position].strip()) : 0;
        }
        return sum;
    }
}
