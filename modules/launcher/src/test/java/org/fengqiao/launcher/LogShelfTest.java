package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogShelfTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @TempDir
    Path logs;

    private LogShelf shelf;

    @BeforeEach
    void make() {
        shelf = new LogShelf(logs, new Settings.Logs(30, 1));
    }

    @Test
    void a_crash_loop_loses_no_word_of_an_earlier_run() throws IOException {
        for (int run = 0; run < 25; run++) {
            write(logs.resolve("server.0.log"), "run " + run, NOW.minusSeconds(100 - run));
            write(logs.resolve("server.1.log"), "more of run " + run, NOW.minusSeconds(200 - run));
            write(logs.resolve("server.out"), "console of run " + run, NOW.minusSeconds(100 - run));
            shelf.setAside();
            shelf.prune(NOW);
        }
        assertThat(kept()).hasSize(75);
        assertThat(words()).contains("run 0", "more of run 0", "console of run 0", "run 24");
        assertThat(logs.resolve("server.0.log")).doesNotExist();
    }

    @Test
    void what_is_older_than_its_days_goes_and_the_log_at_work_stays() throws IOException {
        write(logs.resolve("server.0.log"), "at work", NOW.minus(Duration.ofDays(40)));
        write(logs.resolve("server.3.log"), "rotated long ago", NOW.minus(Duration.ofDays(40)));
        write(logs.resolve("server.2.log"), "rotated", NOW.minus(Duration.ofDays(3)));
        write(logs.resolve("earlier/old"), "old", NOW.minus(Duration.ofDays(31)));
        write(logs.resolve("earlier/new"), "new", NOW.minus(Duration.ofDays(29)));
        shelf.prune(NOW);
        assertThat(words()).containsExactly("new");
        assertThat(logs.resolve("server.0.log")).exists();
        assertThat(logs.resolve("server.2.log")).exists();
        assertThat(logs.resolve("server.3.log")).doesNotExist();
    }

    @Test
    void beyond_its_size_the_logs_between_the_first_and_the_last_of_a_day_go_first() throws IOException {
        var third = "x".repeat(1024 * 1024 / 3);
        for (int hour = 0; hour < 6; hour++) {
            write(logs.resolve("earlier/today-" + hour), third, NOW.minus(Duration.ofHours(6 - hour)));
        }
        write(logs.resolve("earlier/yesterday"), third, NOW.minus(Duration.ofDays(1)));
        shelf.prune(NOW);
        assertThat(names()).containsExactly("today-0", "today-5", "yesterday");
    }

    private List<Path> kept() throws IOException {
        try (var all = Files.list(logs.resolve("earlier"))) {
            return all.sorted().toList();
        }
    }

    private List<String> names() throws IOException {
        return kept().stream().map(file -> file.getFileName().toString()).toList();
    }

    private List<String> words() throws IOException {
        var words = new java.util.ArrayList<String>();
        for (var file : kept()) {
            words.add(Files.readString(file));
        }
        return words;
    }

    private static void write(Path file, String words, Instant at) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, words);
        Files.setLastModifiedTime(file, FileTime.from(at));
    }
}
