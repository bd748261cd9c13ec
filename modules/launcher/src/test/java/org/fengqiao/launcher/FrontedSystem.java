package org.fengqiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A system of its own behind a proxy, on a PostgreSQL that can be stopped; started once for all tests that need one. */
public final class FrontedSystem {
    static final String NAME = "zz.tongxi.example";
    private static FrontedSystem once;

    private final FrontProxy proxy;
    private final Wire wire;
    private final OwnPostgres postgres;
    private final int port = RunningSystem.freePort();

    private FrontedSystem(Path folder) {
        var home = folder.resolve("home");
        // The database lies where whoever clears up looks for one that is alive.
        var ground = Home.at(folder);
        postgres = new OwnPostgres(ground).start();
        var database = new OwnRoles(postgres, ground).ready();
        wire = new Wire(postgres.runningPort().orElseThrow());
        proxy = new FrontProxy("http://127.0.0.1:" + port);
        var launched = LaunchedProcess.with(Map.ofEntries(
                Map.entry("FENGQIAO_HOME", home.toString()),
                Map.entry("FENGQIAO_PORT", String.valueOf(port)),
                Map.entry("FENGQIAO_DEMO_CASES", "20"),
                Map.entry("FENGQIAO_TRUSTED_PROXY", "127.0.0.1"),
                Map.entry("FENGQIAO_PUBLIC_ADDRESS", "https://" + NAME),
                Map.entry("FENGQIAO_MONITORS", "127.0.3.3"),
                Map.entry("FENGQIAO_OPENAPI", "false"),
                Map.entry("FENGQIAO_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g"),
                Map.entry("FENGQIAO_DB_URL", "jdbc:postgresql://127.0.0.1:" + wire.port() + "/fengqiao"),
                Map.entry("FENGQIAO_DB_USER", database.application().user()),
                Map.entry("FENGQIAO_DB_PASSWORD", database.application().password()),
                Map.entry("FENGQIAO_DB_REPORT_USER", database.report().user()),
                Map.entry("FENGQIAO_DB_REPORT_PASSWORD", database.report().password()),
                Map.entry("FENGQIAO_DB_OWNER_USER", database.requiredOwner().user()),
                Map.entry("FENGQIAO_DB_OWNER_PASSWORD", database.requiredOwner().password())));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            launched.stop();
            postgres.close();
        }));
        launched.awaitReady();
    }

    public static synchronized FrontedSystem get() {
        if (once == null) {
            try {
                var homes = Files.createDirectories(RunningSystem.target().resolve("homes"));
                once = new FrontedSystem(Files.createTempDirectory(homes, "fronted-"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return once;
    }

    /** Somebody at this address, who comes by the proxy. */
    Stranger from(String address) {
        return new Stranger(address, proxy.port(), NAME);
    }

    /** Somebody who found the way around it. */
    public Stranger around(String address) {
        return new Stranger(address, port, NAME);
    }

    /** Where the house itself listens, behind whatever stands before it. */
    public int port() {
        return port;
    }

    /** The database stops, as its operator stops it. */
    void stopDatabase() {
        postgres.close();
    }

    /** It comes back, at another port, which the wire knows and the house does not. */
    void startDatabase() {
        if (!postgres.isAlive()) {
            postgres.start();
            wire.leadTo(postgres.runningPort().orElseThrow());
        }
    }
}
