package org.fengqiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A full Payara Server with a domain of its own, on free ports of this machine only. */
final class PayaraServer implements AutoCloseable {
    private static final String DOMAIN = "fengqiao";
    private final Path folder;
    private final int base;
    private final Path domains;
    private final Database database;
    private final Path home;

    private PayaraServer(Path folder, int base, Database database, Path home) {
        this.folder = folder;
        this.base = base;
        this.domains = folder.resolve("domains-" + base);
        this.database = database;
        this.home = home;
    }

    static PayaraServer start(Database database, Path home) {
        var server = new PayaraServer(RunningSystem.target().resolve("server"), freeBase(), database, home);
        try {
            server.createDomain();
            server.asadmin("start-domain", "--domaindir", server.domains.toString(), DOMAIN);
            server.createPools();
            return server;
        } catch (IOException failed) {
            server.close();
            throw new UncheckedIOException(failed);
        }
    }

    String url() {
        return "http://127.0.0.1:" + (base + 80);
    }

    void deploy(Path archive) {
        remote("deploy", "--name", DOMAIN, archive.toString());
    }

    /** The template listens on every address; this domain listens on this machine alone and joins no cluster. */
    private void createDomain() throws IOException {
        // What a run that was broken off left behind.
        Folders.delete(domains);
        asadmin(
                "create-domain",
                "--nopassword",
                "--portbase",
                String.valueOf(base),
                "--domaindir",
                domains.toString(),
                DOMAIN);
        var file = domains.resolve(DOMAIN).resolve("config/domain.xml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                        .replaceAll("<network-listener (?![^>]*address=)", "<network-listener address=\"127.0.0.1\" ")
                        .replaceAll("<hazelcast-config-specific-configuration", "$0 enabled=\"false\""));
        Files.copy(Layout.driver(), domains.resolve(DOMAIN).resolve("lib/postgresql.jar"));
    }

    private void createPools() {
        createPool("jdbc/fengqiao", database.application());
        createPool("jdbc/fengqiao-report", database.report());
    }

    private void createPool(String resource, Login login) {
        var pool = resource.replace('/', '-');
        remote(
                "create-jdbc-connection-pool",
                "--datasourceclassname",
                "org.postgresql.ds.PGSimpleDataSource",
                "--restype",
                "javax.sql.DataSource",
                "--property",
                "user=" + login.user() + ":password=" + login.password() + ":url="
                        + database.url().replace(":", "\\:") + ":reWriteBatchedInserts=true",
                pool);
        remote("create-jdbc-resource", "--connectionpoolid", pool, resource);
    }

    private void remote(String... words) {
        var all = new ArrayList<>(List.of("--port", String.valueOf(base + 48)));
        all.addAll(List.of(words));
        asadmin(all.toArray(String[]::new));
    }

    private void asadmin(String... words) {
        var all = new ArrayList<>(List.of(asadmin().toString(), "--interactive=false"));
        all.addAll(List.of(words));
        run(all);
    }

    private Path asadmin() {
        return folder.resolve("payara6/bin/asadmin");
    }

    private void run(List<String> words) {
        try {
            var output = Files.createTempFile(folder, "asadmin-", ".out");
            var builder = new ProcessBuilder(words)
                    .redirectInput(new java.io.File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("AS_JAVA", System.getProperty("java.home"));
            builder.environment().put("FENGQIAO_HOME", home.toString());
            builder.environment().put("FENGQIAO_CONFIG", System.getProperty("fengqiao.config"));
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException(
                        String.join(" ", words) + "\n" + Files.readString(output, StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A domain takes a dozen ports counted from one number. */
    private static int freeBase() {
        return IntStream.iterate(21_000, base -> base < 60_000, base -> base + 100)
                .filter(base ->
                        IntStream.of(9, 37, 38, 39, 48, 66, 76, 80, 81, 86).allMatch(offset -> isFree(base + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    @Override
    public void close() {
        asadmin("stop-domain", "--kill=true", "--domaindir", domains.toString(), DOMAIN);
    }
}
