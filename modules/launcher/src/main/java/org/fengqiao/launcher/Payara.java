package org.fengqiao.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Stock Payara Micro as a child process; passwords reach it in its environment, which no other account can read. */
final class Payara implements AutoCloseable {
    private static final String UNPACKED = "payara";
    private final Process process;
    private final ServerLog log;
    private final ChildFile childFile;

    private Payara(Process process, ServerLog log, ChildFile childFile) {
        this.process = process;
        this.log = log;
        this.childFile = childFile;
    }

    static Payara start(Settings settings, Home home, Database database, Path application) {
        var logs = home.sub("logs");
        try {
            new LogShelf(logs, settings.logs()).setAside();
            forgetEarlierRun(home);
            var builder = new ProcessBuilder(command(settings, home, application))
                    .directory(home.folder().toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(logs.resolve("server.out").toFile());
            fill(builder.environment(), settings, home, database);
            var process = builder.start();
            var childFile = new ChildFile(home.file("server.pid"));
            childFile.remember(process.toHandle());
            return new Payara(
                    process, new ServerLog(logs.resolve("server.0.log"), logs.resolve("server.out")), childFile);
        } catch (IOException failed) {
            throw new CannotStart("Payara Micro cannot be started", failed);
        }
    }

    /**
     * An unpacked server remembers what it served: it would serve it again at once, take it away a few seconds after the
     * start was told, with whatever people had begun, and deploy it anew.
     */
    private static void forgetEarlierRun(Home home) throws IOException {
        Folders.delete(home.file(UNPACKED));
    }

    private static List<String> command(Settings settings, Home home, Path application) {
        var words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(MachineFlags.forServer(settings));
        words.addAll(List.of(
                "-Djava.io.tmpdir=" + home.sub("tmp"),
                "-Duser.timezone=Asia/Shanghai",
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=" + (settings.address().getAddress().length == 4),
                "-jar",
                Layout.micro().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--unpackdir",
                home.sub(UNPACKED).toString(),
                "--addlibs",
                Layout.driver().toString(),
                "--prebootcommandfile",
                new PrebootFile(settings).writeTo(home.file("preboot.asadmin")).toString(),
                "--logproperties",
                logging(home).toString(),
                "--port",
                String.valueOf(settings.port()),
                "--contextroot",
                "/",
                "--deploy",
                application.toString()));
        return words;
    }

    private static void fill(Map<String, String> environment, Settings settings, Home home, Database database) {
        environment.keySet().removeIf(name -> name.startsWith("FENGQIAO_") && name.contains("PASSWORD"));
        environment.putAll(Map.of(
                "FENGQIAO_HOME", home.folder().toString(),
                "FENGQIAO_DB_URL", database.url(),
                "FENGQIAO_DB_USER", database.application().user(),
                "FENGQIAO_DB_PASSWORD", database.application().password(),
                "FENGQIAO_DB_REPORT_USER", database.report().user(),
                "FENGQIAO_DB_REPORT_PASSWORD", database.report().password()));
        if (Files.isDirectory(settings.config())) {
            environment.put("FENGQIAO_CONFIG", settings.config().toString());
        }
    }

    private static Path logging(Home home) {
        try (var template = Payara.class.getResourceAsStream("logging.properties")) {
            var text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            return Home.keep(
                    home.file("logging.properties"),
                    text.replace("%HOME%", home.folder().toString()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    ServerLog log() {
        return log;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    @Override
    public void close() {
        ChildFile.stop(process.toHandle());
        childFile.forget();
        try {
            process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
