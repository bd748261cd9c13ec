package org.fengqiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real nginx with the example of config/nginx.conf: only its ports, names and files are those of the test. */
final class Nginx implements AutoCloseable {
    private static final String NAME_IN_EXAMPLE = "zz.example.gov.cn";
    private final Process process;
    private final int plain = RunningSystem.freePort();
    private final int secure = RunningSystem.freePort();
    private final Path folder;

    Nginx(Path program, Path folder, String name, int house, Certificate certificate) {
        this.folder = folder;
        try {
            var site = example()
                    .replace(NAME_IN_EXAMPLE, name)
                    .replace("listen 80;", "listen 127.0.0.1:" + plain + ";")
                    .replace("listen 443 ", "listen 127.0.0.1:" + secure + " ")
                    .replace("/etc/nginx/tls/zz.pem", certificate.chain().toString())
                    .replace("/etc/nginx/tls/zz.key", certificate.key().toString())
                    .replace("http://127.0.0.1:8080", "http://127.0.0.1:" + house);
            Files.writeString(folder.resolve("site.conf"), site);
            Files.writeString(folder.resolve("nginx.conf"), around());
            process = new ProcessBuilder(
                            program.toString(),
                            "-p",
                            folder + "/",
                            "-c",
                            folder.resolve("nginx.conf") + "",
                            "-e",
                            "error.log")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nginx.out").toFile())
                    .start();
            await();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** On the machine, or where config/test unpacked it. */
    static Optional<Path> program() {
        return Stream.of(Path.of("/usr/sbin/nginx"), RunningSystem.target().resolve("nginx/usr/sbin/nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String example() throws IOException {
        return Files.readString(Path.of(System.getProperty("fengqiao.config"), "nginx.conf"));
    }

    private static String around() {
        var user = "root".equals(System.getProperty("user.name")) ? "user root;\n" : "";
        return user
                + """
                daemon off;
                worker_processes 1;
                pid nginx.pid;
                events { worker_connections 512; }
                http {
                    access_log off;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    include site.conf;
                }
                """;
    }

    private void await() throws IOException {
        for (int attempt = 0; !listens(); attempt++) {
            if (!process.isAlive() || attempt == 200) {
                close();
                throw new IllegalStateException("nginx does not start: " + said());
            }
            pause();
        }
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", secure), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What it told on its output and in its log. */
    String said() throws IOException {
        var all = new StringBuilder();
        for (var name : List.of("nginx.out", "error.log")) {
            var file = folder.resolve(name);
            all.append(Files.exists(file) ? Files.readString(file) : "");
        }
        return all.toString();
    }

    int plain() {
        return plain;
    }

    int secure() {
        return secure;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
