package org.fengqiao.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The PostgreSQL that lives in the home: real binaries, durable settings, reachable from this machine only. */
final class OwnPostgres implements AutoCloseable {
    private static final Login SUPERUSER_NAME = new Login("postgres", "");

    /** The processes of a killed server need a moment to notice and let go of the data. */
    private static final int ATTEMPTS = 8;

    private final Home home;
    private final Path bin;
    private final Path data;
    private int port;

    OwnPostgres(Home home) {
        this.home = home;
        this.bin = new PostgresBinaries(home).unpacked();
        this.data = home.file("data");
    }

    /** Starts it; a server that an earlier, killed run left behind is shut down in order before. */
    OwnPostgres start() {
        LesserUser.check();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            create();
        }
        stopOrphan();
        port = freePort();
        configure();
        var log = home.sub("logs").resolve("postgresql.log");
        for (var attempt = 1; !launched(log); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new CannotStart("the embedded PostgreSQL does not start; see " + log);
            }
            pause();
        }
        return this;
    }

    private boolean launched(Path log) {
        return Command.run(LesserUser.command(List.of(
                                bin.resolve("pg_ctl").toString(),
                                "-D",
                                data.toString(),
                                "-l",
                                log.toString(),
                                "-w",
                                "-t",
                                "120",
                                "start")))
                        .code()
                == 0;
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted");
        }
    }

    private void create() {
        var half = home.file("data.half");
        var password = Home.keep(home.file("secrets").resolve("initdb"), home.secret("postgres"));
        try {
            Folders.delete(half);
            var made = Command.run(LesserUser.command(List.of(
                    bin.resolve("initdb").toString(),
                    "-D",
                    half.toString(),
                    "-U",
                    SUPERUSER_NAME.user(),
                    "-E",
                    "UTF8",
                    "--locale=C.UTF-8",
                    "--data-checksums",
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + password)));
            if (made.code() != 0) {
                throw new CannotStart("initdb failed: "
                        + made.output().lines().reduce((a, b) -> b).orElse(""));
            }
            Files.writeString(
                    half.resolve("postgresql.conf"), "\ninclude 'fengqiao.conf'\n", StandardOpenOption.APPEND);
            Files.move(half, data);
            Files.delete(password);
        } catch (IOException failed) {
            throw new CannotStart("creating the database in " + data + " failed", failed);
        }
    }

    private void stopOrphan() {
        if (runningPort().isPresent()) {
            close();
        }
    }

    private void configure() {
        Home.keep(
                data.resolve("fengqiao.conf"),
                """
                # written at every start
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                password_encryption = 'scram-sha-256'
                max_connections = 120
                shared_buffers = 192MB
                effective_cache_size = 768MB
                work_mem = 16MB
                maintenance_work_mem = 128MB
                max_wal_size = 2GB
                random_page_cost = 1.1
                jit = off
                timezone = 'Asia/Shanghai'
                log_timezone = 'Asia/Shanghai'
                lc_messages = 'C'
                """
                        .formatted(port));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new CannotStart("no free port for the database", none);
        }
    }

    /** The port of the server that has this data folder open, if one is alive. */
    Optional<Integer> runningPort() {
        return PostmasterFile.of(data).filter(PostmasterFile::isAlive).map(PostmasterFile::port);
    }

    boolean isAlive() {
        return runningPort().isPresent();
    }

    boolean exists() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    Path data() {
        return data;
    }

    Login superuser() {
        return new Login(SUPERUSER_NAME.user(), home.secret("postgres"));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + runningPort().orElse(port) + "/" + database;
    }

    @Override
    public void close() {
        if (!isAlive()) {
            return;
        }
        Command.run(LesserUser.command(List.of(
                bin.resolve("pg_ctl").toString(), "-D", data.toString(), "-m", "fast", "-w", "-t", "60", "stop")));
    }
}
