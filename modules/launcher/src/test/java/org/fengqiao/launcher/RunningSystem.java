package org.fengqiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The built system, started once for all tests of a run exactly as an operator starts it, on a home of its own. */
public final class RunningSystem {
    private static RunningSystem once;
    private final LaunchedProcess launched;
    private final Path home;
    private final int port;

    private RunningSystem(LaunchedProcess launched, Path home, int port) {
        this.launched = launched;
        this.home = home;
        this.port = port;
    }

    /** Starts it at the first call; it ends with the tests' virtual machine. */
    public static synchronized RunningSystem get() {
        if (once == null) {
            once = start();
        }
        return once;
    }

    private static RunningSystem start() {
        try {
            var homes = Files.createDirectories(target().resolve("homes"));
            removeEnded(homes);
            var home = Files.createTempDirectory(homes, "home-");
            var port = freePort();
            var launched = LaunchedProcess.with(
                    Map.of("FENGQIAO_HOME", home.toString(), "FENGQIAO_PORT", String.valueOf(port)));
            Runtime.getRuntime().addShutdownHook(new Thread(launched::stop));
            launched.awaitReady();
            return new RunningSystem(launched, home, port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A home stays after its tests, to be looked into; the next run removes those that nobody uses any more. */
    static void removeEnded(Path homes) throws IOException {
        try (var all = Files.list(homes)) {
            for (var home : all.toList()) {
                if (PostmasterFile.of(home.resolve("data"))
                        .filter(PostmasterFile::isAlive)
                        .isEmpty()) {
                    Folders.delete(home);
                }
            }
        }
    }

    /** Without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public String password() {
        return Settings.DEMO_PASSWORD;
    }

    public Path home() {
        return home;
    }

    public String output() {
        return launched.output();
    }

    /** The database as the application, the report and the owner see it. */
    Database database() {
        var databasePort = PostmasterFile.of(home.resolve("data")).orElseThrow().port();
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/fengqiao",
                login("app"),
                login("report"),
                Optional.of(login("owner")));
    }

    public javax.sql.DataSource asApplication() {
        return database().source(login("app"));
    }

    public javax.sql.DataSource asOwner() {
        return database().source(login("owner"));
    }

    /** Whoever keeps the embedded database itself, for a look at what it is asked. */
    public javax.sql.DataSource asKeeper() {
        return database().source(new Login("postgres", new Home(home).secret("postgres")));
    }

    private Login login(String right) {
        return new Login("fengqiao_" + right, new Home(home).secret(right));
    }

    /** Where tests leave what somebody may want to look at. */
    public static Path target() {
        return Path.of(System.getProperty("fengqiao.target", "target")).toAbsolutePath();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
