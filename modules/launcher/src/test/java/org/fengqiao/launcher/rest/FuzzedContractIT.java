package org.fengqiao.launcher.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.fengqiao.launcher.FrontedSystem;
import org.fengqiao.launcher.RunningSystem;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract asked by everybody with whatever comes to mind: each answer is one that the contract
 * tells of, and never a failure. -Dfuzz.seconds=300 takes five minutes, -Dfuzz.seed=N repeats a run.
 */
class FuzzedContractIT {
    private static final int WRITERS = 4;
    private static final int TURNS = 1;
    private static final int MOST_FAULTS = 20;
    private static final List<String> WHO = List.of(
            "village",
            "town",
            "county",
            "department",
            "leader",
            "inspector",
            "admin",
            "security",
            "audit",
            "town2",
            "");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String house = "http://127.0.0.1:" + FrontedSystem.get().port();
    private final Map<String, JsonNode> operations = Published.contract().operations();
    private final Map<String, List<String>> known = Fuzz.nothingKnown();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Map<String, Integer> done = new ConcurrentHashMap<>();

    @Test
    void whatever_anybody_sends_is_answered_as_the_contract_says_and_nothing_fails() throws Exception {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("fuzz.seed=" + seed);
        everybodyComesIn();
        var end = Instant.now().plusSeconds(Integer.getInteger("fuzz.seconds", 20));
        var writers = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            var random = new Random(seed + i);
            writers.submit(() -> write(random, end));
        }
        writers.shutdown();
        assertThat(writers.awaitTermination(20, TimeUnit.MINUTES)).isTrue();
        System.out.println("answers by status: " + new TreeMap<>(statuses) + "; done: " + new TreeMap<>(done));
        assertThat(faults).isEmpty();
        assertThat(done).as("what was sent was not only refused").hasSizeGreaterThan(operations.size() / 4);
        assertVerified();
    }

    /** Until the time is over, and at least until every operation had its turns. */
    private void write(Random random, Instant end) {
        var fuzz = new Fuzz(random, Published.contract().document(), known);
        for (int turn = 0; turn < TURNS || Instant.now().isBefore(end); turn++) {
            var turns = new ArrayList<>(operations.keySet());
            Collections.shuffle(turns, random);
            for (var operation : turns) {
                if (turn >= TURNS && Instant.now().isAfter(end) || faults.size() > MOST_FAULTS) {
                    return;
                }
                try {
                    ask(fuzz, operation, WHO.get(random.nextInt(WHO.size())), random);
                } catch (IOException | RuntimeException broken) {
                    faults.add(operation + ": " + broken);
                }
            }
        }
    }

    /** Whoever was heard once is not hashed again for minutes. */
    private void everybodyComesIn() throws IOException {
        for (var user : WHO) {
            if (!user.isEmpty()) {
                var me = HttpRequest.newBuilder(URI.create(house + "/api/v1/me"))
                        .header("Authorization", credential(user))
                        .build();
                assertThat(answered(me).status()).as(user).isEqualTo(200);
            }
        }
    }

    private void ask(Fuzz fuzz, String operation, String user, Random random) throws IOException {
        var request = fuzz.request(house, operation, operations.get(operation))
                .header("X-Forwarded-For", "127.0.30." + (1 + random.nextInt(250)))
                .timeout(Duration.ofSeconds(100));
        if (!user.isEmpty()) {
            request.header("Authorization", credential(user));
        }
        var sent = request.build();
        var answer = answered(sent);
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() < 300) {
            done.merge(operation, 1, Integer::sum);
            fuzz.learn(answer.bytes());
        }
        judge(operation + " as " + user + " " + sent.uri().getRawQuery(), sent, answer);
    }

    /** An address of more than 8 KB is cut off by the server before the application sees it. */
    private static final int LONGEST_ADDRESS = 6000;

    private void judge(String what, HttpRequest sent, Answer answer) {
        if (answer.status() >= 500) {
            faults.add(what + " " + answer.status() + " " + answer.text());
        } else if (sent.uri().toString().length() > LONGEST_ADDRESS) {
            assertThat(answer.status()).as(what).isBetween(200, 499);
        } else if (answer.status() >= 400 && !answer.header("Content-Type").startsWith("application/problem+json")) {
            faults.add(what + " " + answer.status() + " " + answer.header("Content-Type") + " " + sent.uri());
        } else {
            Published.contract().faults(sent.method(), sent.uri(), answer).forEach(fault -> faults.add(what + fault));
        }
    }

    private Answer answered(HttpRequest request) throws IOException {
        try {
            return new Answer(client.send(request, BodyHandlers.ofByteArray()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String credential(String user) {
        var pair = user + ":" + RunningSystem.get().password();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever was done by all that, the logs say it. */
    private void assertVerified() {
        var verified = FrontedSystem.get()
                .around("127.0.31.1")
                .post(
                        "/api/v1/audit/verifications",
                        JsonValue.EMPTY_JSON_OBJECT,
                        "Authorization: " + credential("inspector"));
        assertThat(verified.status()).isEqualTo(200);
        assertThat(verified.json().getBoolean("valid")).as(verified.body()).isTrue();
    }
}
