package org.fengqiao.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the logs of earlier runs are kept, for some days and up to some size. When a system starts and ends again all
 * night, the first and the last logs of the day are what tells why: the ones between go first.
 */
final class LogShelf {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH.mm.ss.SSS").withZone(ZoneOffset.UTC);
    private static final String OWN = "server\\.(\\d+\\.log|out)";
    private static final String ROTATED = "server\\.[1-9]\\d*\\.log";

    private final Path logs;
    private final Path shelf;
    private final Settings.Logs limits;

    private record Kept(Path file, Instant at, long bytes) {
        LocalDate day() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }
    }

    LogShelf(Path logs, Settings.Logs limits) {
        this.logs = logs;
        this.shelf = logs.resolve("earlier");
        this.limits = limits;
    }

    /** What an earlier run said must not be taken for the words of this one, nor be lost by it. */
    void setAside() throws IOException {
        Files.createDirectories(shelf);
        for (var file : files(logs, OWN)) {
            if (file.bytes() > 0) {
                Files.move(
                        file.file(),
                        shelf.resolve(
                                STAMP.format(file.at()) + "-" + file.file().getFileName()));
            }
        }
    }

    void prune(Instant now) throws IOException {
        var oldest = now.minus(Duration.ofDays(limits.days()));
        for (var each : Stream.concat(files(shelf, ".*").stream(), files(logs, ROTATED).stream())
                .toList()) {
            if (each.at().isBefore(oldest)) {
                Files.deleteIfExists(each.file());
            }
        }
        var left = files(shelf, ".*");
        long bytes = left.stream().mapToLong(Kept::bytes).sum();
        for (var each : inOrderOfWorth(left)) {
            if (bytes <= limits.megabytes() * 1024L * 1024L) {
                return;
            }
            Files.deleteIfExists(each.file());
            bytes -= each.bytes();
        }
    }

    /** The least worth first: what lies between the first and the last of a day, and then the oldest. */
    private static List<Kept> inOrderOfWorth(List<Kept> all) {
        Set<Path> telling = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            boolean first = i == 0 || !all.get(i - 1).day().equals(all.get(i).day());
            boolean last = i == all.size() - 1
                    || !all.get(i + 1).day().equals(all.get(i).day());
            if (first || last) {
                telling.add(all.get(i).file());
            }
        }
        return all.stream()
                .sorted(Comparator.comparing((Kept each) -> telling.contains(each.file()))
                        .thenComparing(Kept::at))
                .toList();
    }

    /** Oldest first. */
    private static List<Kept> files(Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().matches(name) && Files.isRegularFile(file))
                    .map(LogShelf::kept)
                    .sorted(Comparator.comparing(Kept::at).thenComparing(Kept::file))
                    .toList();
        }
    }

    private static Kept kept(Path file) {
        var facts = file.toFile();
        return new Kept(file, Instant.ofEpochMilli(facts.lastModified()), facts.length());
    }
}
