package org.fengqiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.arquillian.container.spi.event.SetupContainer;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * What tests inside the container stand on: an embedded PostgreSQL with the demo county, and a Payara Micro whose
 * pools lead there. All of it lies in a home of its own and is gone with the tests.
 */
public final class ContainerGround implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Watch.class);
    }

    /** Prepares before Arquillian reads the container's settings, and clears up after everything else. */
    public static final class Watch {
        private final Keeper keeper = new Keeper();
        private Home home;

        public void prepare(@Observes(precedence = 100) SetupContainer setup) {
            home = home();
            keeper.start(() -> UnfoldedWar::forget);
            var database = database();
            keeper.start(() -> this::stopServer);
            var container = setup.getContainer().getContainerConfiguration();
            container.property("microJar", Layout.micro().toString());
            container.property(
                    "cmdOptions",
                    String.join(
                            " ",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx1g",
                            "-Djava.io.tmpdir=" + home.sub("tmp"),
                            "-Duser.timezone=Asia/Shanghai",
                            "-Dfile.encoding=UTF-8",
                            "-Djava.net.preferIPv4Stack=true",
                            "-DFENGQIAO_HOME=" + home.folder(),
                            "-DFENGQIAO_SEAL_MINUTES=0"));
            container.property(
                    "extraMicroOptions",
                    String.join(
                            " ",
                            "--disablephonehome",
                            "--unpackdir",
                            home.sub("payara").toString(),
                            "--addlibs",
                            Layout.driver().toString(),
                            "--prebootcommandfile",
                            preboot(database).toString(),
                            "--logtofile",
                            home.sub("logs").resolve("server.log").toString(),
                            "--port",
                            String.valueOf(RunningSystem.freePort())));
        }

        private static Home home() {
            try {
                var homes = Files.createDirectories(RunningSystem.target().resolve("container/homes"));
                RunningSystem.removeEnded(homes);
                return Home.at(Files.createTempDirectory(homes, "home-"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private Database database() {
            var postgres = keeper.start(() -> new OwnPostgres(home).start());
            var database = new OwnRoles(postgres, home).ready();
            new Migration(database).run();
            new FirstData(settings(), new Console(System.out)).provide(database);
            return database;
        }

        private Settings settings() {
            return Settings.from(Map.of("FENGQIAO_HOME", home.folder().toString(), "FENGQIAO_DEMO_CASES", "200"));
        }

        /** The launcher's own pools; Arquillian hands its server no environment, so the values stand in their place. */
        private Path preboot(Database database) {
            var file = new PrebootFile(settings()).writeTo(home.file("preboot.asadmin"));
            try {
                var text = Files.readString(file);
                for (var value : environment(database).entrySet()) {
                    text = text.replace(
                            "${ENV\\=" + value.getKey() + "}", value.getValue().replace(":", "\\:"));
                }
                return Home.keep(file, text);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static Map<String, String> environment(Database database) {
            return Map.of(
                    "FENGQIAO_DB_URL", database.url(),
                    "FENGQIAO_DB_USER", database.application().user(),
                    "FENGQIAO_DB_PASSWORD", database.application().password(),
                    "FENGQIAO_DB_REPORT_USER", database.report().user(),
                    "FENGQIAO_DB_REPORT_PASSWORD", database.report().password());
        }

        public void leave(@Observes(precedence = -100) AfterSuite end) {
            keeper.close();
        }

        /** Arquillian asks it to end but does not wait; it is known by the home it works in. */
        private void stopServer() {
            ProcessHandle.current()
                    .children()
                    .filter(child -> child.info()
                            .commandLine()
                            .orElse("")
                            .contains(home.folder().toString()))
                    .forEach(ChildFile::stop);
        }
    }
}
