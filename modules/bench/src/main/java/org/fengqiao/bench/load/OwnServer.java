package org.fengqiao.bench.load;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The built system with the demo county, started as an operator starts it, on a home of its own. */
final class OwnServer implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private final Process launcher;
    private final Path home;
    private final URI address;

    private OwnServer(Process launcher, Path home, URI address) {
        this.launcher = launcher;
        this.home = home;
        this.address = address;
    }

    static OwnServer start(Path home) {
        try {
            int port = freePort();
            Files.createDirectories(home);
            var output = home.resolve("launcher.out").toFile();
            var server = new OwnServer(launched(home, port, output), home, URI.create("http://127.0.0.1:" + port));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.awaitReady(output);
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Process launched(Path home, int port, File output) throws IOException {
        var launch = Path.of(System.getProperty("fengqiao.launch"));
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Duser.timezone=Asia/Shanghai",
                        "-Dfengqiao.launch=" + launch,
                        "-Dfengqiao.config=" + System.getProperty("fengqiao.config"),
                        "-cp",
                        launch.resolve("lib") + "/*",
                        "org.fengqiao.launcher.Launcher"))
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(output);
        builder.environment().put("FENGQIAO_HOME", home.toString());
        builder.environment().put("FENGQIAO_PORT", String.valueOf(port));
        return builder.start();
    }

    private void awaitReady(File output) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (!Files.readString(output.toPath()).contains("ready: ")) {
            if (!launcher.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("the system did not start: " + Files.readString(output.toPath()));
            }
            waited(1);
        }
    }

    URI address() {
        return address;
    }

    /** Of the server itself, not of what launched it. */
    long pid() {
        return Long.parseLong(text("server.pid").split("\\s")[0]);
    }

    /** The database as its owner sees it. */
    DataSource database() {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(
                new int[] {Integer.parseInt(text("data/postmaster.pid").split("\n")[3])});
        source.setDatabaseName("fengqiao");
        source.setUser("fengqiao_owner");
        source.setPassword(text("secrets/owner").strip());
        return source;
    }

    private String text(String file) {
        try {
            return Files.readString(home.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** As an operator does it: asks first, so that the database closes in order. */
    @Override
    public void close() {
        launcher.destroy();
        if (!waited(60)) {
            launcher.destroyForcibly();
        }
    }

    private boolean waited(long seconds) {
        try {
            return launcher.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
