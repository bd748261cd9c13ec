package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything lies on one small disk, the database too, which fills up to the last byte while people write. */
class FullDiskIT {
    private static final String FILED = "/api/v1/public/cases";
    private static final String DISK = "mount -t tmpfs -o size=%dm,mode=0700 tmpfs \"$FENGQIAO_HOME\" && exec \"$@\"";
    private static final int MEGABYTES = 640;
    private static final int FILLED_FOR_SECONDS = 20;

    @TempDir
    Path home;

    private final int port = RunningSystem.freePort();
    private final Stranger citizen = new Stranger("127.0.0.1", port, "127.0.0.1");
    private LaunchedProcess launched;

    @AfterEach
    void stop() {
        if (launched != null) {
            launched.stop();
        }
    }

    @Test
    void a_full_disk_takes_nothing_in_and_loses_nothing_and_afterwards_all_goes_on_without_a_restart()
            throws IOException {
        assumeTrue(Command.run(onOwnDisk("true")).code() == 0, "this machine lets nobody mount a disk of their own");
        launched = LaunchedProcess.started(
                onOwnDisk(),
                Map.of(
                        "FENGQIAO_HOME", home.toString(),
                        "FENGQIAO_PORT", String.valueOf(port),
                        "FENGQIAO_DEMO_CASES", "20"));
        launched.awaitReady();
        var codes = new ArrayList<String>();
        codes.add(filed());

        var filler = Path.of("/proc/" + launched.pid() + "/root" + home, "filler");
        fill(filler, codes);

        for (var end = Instant.now().plusSeconds(FILLED_FOR_SECONDS);
                Instant.now().isBefore(end);
                pause()) {
            assertAway(citizen.post(FILED, FrontDoorIT.matter()));
            assertAway(citizen.get("/health/ready"));
            assertAway(citizen.send("POST", "/file", "a=b", "Content-Type: application/x-www-form-urlencoded"));
            assertThat(citizen.get("/login").status()).isEqualTo(200);
            assertThat(citizen.get(FILED + "/" + codes.get(0)).status()).isIn(200, 503);
        }
        assertThat(citizen.post(FILED, FrontDoorIT.matter()).body()).contains("urn:fengqiao:away", "存储空间已满");
        assertThat(launched.output()).contains("MB left: nothing new is taken in until there is room");

        Files.delete(filler);

        await(() -> citizen.get("/health/ready").status() == 200);
        await(() -> launched.output().contains("everything is taken in again"));
        codes.add(filed());
        assertThat(codes)
                .allSatisfy(code ->
                        assertThat(citizen.get(FILED + "/" + code).status()).isEqualTo(200));
        var verified = citizen.post(
                "/api/v1/audit/verifications",
                jakarta.json.JsonValue.EMPTY_JSON_OBJECT,
                Stranger.basic("inspector", Settings.DEMO_PASSWORD));
        assertThat(verified.json().getBoolean("valid")).as(verified.body()).isTrue();
        assertThat(launched.output()).contains("ready: ").doesNotContain("unexpectedly");
    }

    /** Somebody files all the while: whatever was acknowledged is remembered. */
    private void fill(Path filler, List<String> codes) throws IOException {
        var block = new byte[8 << 20];
        try (var out = Files.newOutputStream(filler)) {
            while (written(out, block)) {
                var reply = citizen.post(FILED, FrontDoorIT.matter());
                if (reply.status() == 201) {
                    codes.add(reply.json().getString("code"));
                } else {
                    assertThat(reply.status()).as(reply.body()).isIn(429, 503);
                }
            }
        }
    }

    private static boolean written(OutputStream out, byte[] block) {
        try {
            out.write(block);
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    private String filed() {
        var reply = citizen.post(FILED, FrontDoorIT.matter());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json().getString("code");
    }

    /** The mount is seen by the started process and its children alone, and ends with them. */
    private List<String> onOwnDisk(String... words) {
        boolean root = "root".equals(System.getProperty("user.name"));
        var all = new ArrayList<>(List.of("unshare", root ? "-m" : "-Urm", "sh", "-c"));
        all.add(words.length == 0 ? DISK.formatted(MEGABYTES) : "mount -t tmpfs tmpfs " + home);
        all.add("sh");
        all.addAll(List.of(words));
        return all;
    }

    private static void assertAway(Stranger.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).matches("\\d+");
    }

    private static void await(BooleanSupplier there) {
        var patience = Instant.now().plus(Duration.ofMinutes(1));
        while (!there.getAsBoolean() && Instant.now().isBefore(patience)) {
            pause();
        }
        assertThat(there.getAsBoolean()).isTrue();
    }

    private static void pause() {
        LockSupport.parkNanos(1_000_000_000);
    }
}
