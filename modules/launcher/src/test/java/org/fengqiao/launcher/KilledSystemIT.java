package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty kills at random moments of one running load. A process of the database dies most often, because that costs a
 * second: all of PostgreSQL then falls back on its log, as after any crash. What costs a new start happens three times.
 * Whatever was acknowledged is there afterwards, once.
 */
class KilledSystemIT implements Scribe.House {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int DATABASE_PROCESSES = 16;
    private static final int MOST_TROUBLES = 20;

    /** What is killed; the last takes two kills, and the server serves on between them. */
    private enum Blow {
        DATABASE_PROCESS,
        DATABASE,
        SERVER,
        LAUNCHER_AND_WHAT_IT_LEFT
    }

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final List<LaunchedProcess> all = new ArrayList<>();
    private final int port = RunningSystem.freePort();
    private final List<Scribe> scribes = List.of(
            new Scribe(this, "village"), new Scribe(this, "town"), new Scribe(this, "county"), new Scribe(this, null));
    private LaunchedProcess running;
    private volatile boolean starting = true;
    private volatile boolean over;
    private int kills;

    @AfterEach
    void stopAll() {
        over = true;
        all.forEach(LaunchedProcess::stop);
    }

    @Test
    void nothing_acknowledged_is_lost_or_done_twice_by_twenty_kills_at_random_under_load() throws Exception {
        long seed = Long.getLong("kills.seed", System.nanoTime());
        System.out.println("kills.seed=" + seed);
        var random = new Random(seed);
        start();
        long before = count("casefile");
        var writing = Executors.newFixedThreadPool(scribes.size());
        var tasks = scribes.stream().map(writing::submit).toList();
        for (var blow : blows(random)) {
            awaitAnswers(1 + random.nextInt(8));
            TimeUnit.MILLISECONDS.sleep(random.nextInt(300));
            strike(blow, random);
        }
        assertThat(kills).isEqualTo(20);
        awaitAnswers(1);
        assertDeployedOnce();
        over = true;
        writing.shutdown();
        for (var task : tasks) {
            task.get(2, TimeUnit.MINUTES);
        }
        assertThat(scribes).allSatisfy(scribe -> {
            assertThat(scribe.troubles()).isEmpty();
            assertThat(scribe.acknowledged()).isPositive();
        });
        repeatAll();
        assertWritten(before);
        assertVerified();
        running.stop();
        assertThat(PostmasterFile.of(folder.resolve("data"))).isEmpty();
    }

    private static List<Blow> blows(Random random) {
        var blows = new ArrayList<>(List.of(Blow.DATABASE, Blow.SERVER, Blow.LAUNCHER_AND_WHAT_IT_LEFT));
        blows.addAll(Collections.nCopies(DATABASE_PROCESSES, Blow.DATABASE_PROCESS));
        Collections.shuffle(blows, random);
        return blows;
    }

    private void strike(Blow blow, Random random) {
        switch (blow) {
            case DATABASE_PROCESS -> {
                var processes = postmaster().children().toList();
                kill(processes.get(random.nextInt(processes.size())));
            }
            case DATABASE -> {
                starting = true;
                kill(postmaster());
                assertEnds("the embedded PostgreSQL ended unexpectedly");
                assertThat(server()).isEmpty();
                start();
            }
            case SERVER -> {
                starting = true;
                kill(server().orElseThrow());
                assertEnds("the server ended unexpectedly");
                start();
            }
            case LAUNCHER_AND_WHAT_IT_LEFT -> {
                var server = server().orElseThrow();
                running.kill();
                kills++;
                awaitAnswers(3);
                starting = true;
                boolean database = random.nextBoolean();
                kill(database ? postmaster() : server);
                start();
                assertThat(server.isAlive()).isFalse();
                if (database) {
                    assertThat(running.output()).contains("an earlier run left behind");
                }
            }
        }
    }

    private void kill(ProcessHandle process) {
        process.destroyForcibly();
        kills++;
    }

    private void start() {
        starting = true;
        running = LaunchedProcess.with(Map.of(
                "FENGQIAO_HOME", folder.toString(),
                "FENGQIAO_PORT", String.valueOf(port),
                "FENGQIAO_DEMO_CASES", "20"));
        all.add(running);
        running.awaitReady();
        starting = false;
        assertThat(running.output().contains("loading"))
                .as("the demo is loaded once")
                .isEqualTo(all.size() == 1);
    }

    /** A server that remembers its application of before serves it for seconds, and then nothing for as long. */
    private void assertDeployedOnce() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("logs/server.0.log")))
                .filteredOn(line -> line.contains("Loading application [fengqiao]"))
                .hasSize(1);
    }

    private void assertEnds(String reason) {
        assertThat(running.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(running.exitCode()).isNotZero();
        assertThat(running.output()).contains(reason);
    }

    private ProcessHandle postmaster() {
        return ProcessHandle.of(
                        PostmasterFile.of(folder.resolve("data")).orElseThrow().pid())
                .orElseThrow();
    }

    private Optional<ProcessHandle> server() {
        return new ChildFile(folder.resolve("server.pid")).orphan();
    }

    /** So many more requests are answered, without anybody starting anything. */
    private void awaitAnswers(int more) {
        int enough = answers() + more;
        var patience = Instant.now().plus(PATIENCE);
        while (answers() < enough) {
            assertThat(Instant.now()).as("the house answers again").isBefore(patience);
            assertThat(scribes.stream().flatMap(scribe -> scribe.troubles().stream()))
                    .hasSizeLessThan(MOST_TROUBLES);
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private int answers() {
        return scribes.stream().mapToInt(Scribe::acknowledged).sum();
    }

    /** Whoever did not trust an answer and sends all of it again gets the same answers, and nothing is done. */
    private void repeatAll() throws IOException {
        for (var scribe : scribes) {
            for (var one : scribe.kept()) {
                var again = scribe.repeat(one);
                if (again.statusCode() != 429) {
                    assertThat(again.body()).as(one.path()).isEqualTo(one.answer());
                }
            }
        }
    }

    private void assertWritten(long before) throws IOException, SQLException {
        var reader = new Scribe(this, "county");
        long filed = 0;
        for (var scribe : scribes) {
            for (var file : scribe.written()) {
                filed++;
                assertWritten(reader, file);
            }
        }
        System.out.println("%d answers, %d cases, %d connections lost"
                .formatted(
                        answers(),
                        filed,
                        scribes.stream().mapToInt(Scribe::unanswered).sum()));
        assertThat(count("casefile")).isEqualTo(before + filed);
    }

    private static void assertWritten(Scribe reader, Scribe.Written file) throws IOException {
        var path = "/cases/" + file.number();
        assertThat(Scribe.json(reader.get(path).body()).getString("summary")).isEqualTo(file.summary());
        var events = list(reader, path + "/events");
        assertThat(events).hasSize(1 + file.notes().size() + file.papers().size());
        file.notes().forEach(note -> assertThat(events)
                .filteredOn(event -> event.toString().contains(note))
                .hasSize(1));
        var papers = list(reader, path + "/attachments");
        assertThat(papers).extracting(paper -> paper.getString("name")).containsExactlyElementsOf(file.papers());
        for (var paper : papers) {
            assertThat(reader.get(path + "/attachments/" + paper.getInt("id")).body())
                    .isEqualTo("丙" + paper.getString("name"));
        }
    }

    private static List<JsonObject> list(Scribe reader, String path) throws IOException {
        return Json.createReader(new StringReader(reader.get(path).body()))
                .readArray()
                .getValuesAs(JsonObject.class);
    }

    /** The chains are whole, and every case's log folded again says what the tables say. */
    private void assertVerified() {
        var found = new Stranger("127.0.0.1", port, "127.0.0.1")
                .post(
                        "/api/v1/audit/verifications",
                        Json.createObjectBuilder().build(),
                        Stranger.basic("inspector", Settings.DEMO_PASSWORD));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json().getBoolean("valid")).as(found.body()).isTrue();
        assertThat(found.json().getInt("found")).isZero();
        assertThat(found.json().getInt("cases")).isGreaterThan(20);
    }

    private long count(String table) throws SQLException {
        var postgres = new OwnPostgres(new Home(folder));
        var superuser = postgres.superuser();
        try (var connection = java.sql.DriverManager.getConnection(
                        postgres.url("fengqiao"), superuser.user(), superuser.password());
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public boolean isStarting() {
        return starting;
    }

    @Override
    public boolean isOver() {
        return over;
    }
}
