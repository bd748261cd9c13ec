package org.fengqiao.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** How a server of one's own is: its memory, its time on the processors, and the sessions of its database. */
final class Vitals {
    private static final double KILO = 1024;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final long pid;
    private final DataSource database;

    Vitals(long pid, DataSource database) {
        this.pid = pid;
        this.database = database;
    }

    /** Megabytes of memory that the server holds. */
    double resident() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILO)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException elsewhere) {
            return Double.NaN;
        }
    }

    /** Megabytes that are still reachable: the heap's use right after it was cleared. */
    double live() {
        asked("GC.run");
        return USED.matcher(asked("GC.heap_info"))
                .results()
                .mapToDouble(found -> Long.parseLong(found.group(1)) / KILO)
                .limit(heaps())
                .sum();
    }

    /** The serial collector tells of two spaces; what comes after them is no heap. */
    private long heaps() {
        return asked("GC.heap_info").contains("def new generation") ? 2 : 1;
    }

    double cpuSeconds() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .map(spent -> spent.toMillis() / 1000.0)
                .orElse(Double.NaN);
    }

    int backends() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from pg_stat_activity where usename in ('fengqiao_app', 'fengqiao_report')")) {
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String asked(String... words) {
        try {
            var command = new java.util.ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
            command.add(Long.toString(pid));
            command.addAll(java.util.List.of(words));
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var answer = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            process.waitFor(1, TimeUnit.MINUTES);
            return answer;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
