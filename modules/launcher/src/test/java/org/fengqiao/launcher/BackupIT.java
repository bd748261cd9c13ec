package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupIT {
    @TempDir
    Path folder;

    @Test
    void a_copy_taken_while_rows_are_written_holds_every_row_from_before_and_none_by_half() throws Exception {
        var written = new AtomicInteger();
        var stop = new AtomicBoolean();
        int before;
        var writers = Executors.newSingleThreadExecutor();
        try (var postgres = new OwnPostgres(Home.at(home("first"))).start()) {
            Sql.run(postgres, "create table entry (n int primary key, twin int not null, pad text)");
            var writing = writers.submit(writer(postgres, written, stop));
            while (written.get() < 200) {
                Thread.onSpinWait();
            }
            before = written.get();
            backup("first");
            stop.set(true);
            writing.get();
        } finally {
            writers.shutdown();
        }
        restore("second");
        try (var restored = new OwnPostgres(Home.at(home("second"))).start()) {
            var count = Integer.parseInt(Sql.ask(restored, "select count(*) from entry"));
            assertThat(count).isBetween(before, written.get());
            assertThat(Sql.ask(restored, "select max(n) from entry")).isEqualTo(String.valueOf(count));
            assertThat(Sql.ask(restored, "select count(*) from entry where n <> twin"))
                    .isEqualTo("0");
        }
    }

    @Test
    void keys_and_seals_come_along() throws IOException {
        new OwnPostgres(Home.at(home("first"))).start().close();
        Files.writeString(Home.at(home("first")).sub("seals").resolve("2026-11-23.seal"), "sealed");
        backup("first");
        restore("second");
        assertThat(home("second").resolve("seals/2026-11-23.seal")).hasContent("sealed");
        assertThat(home("second").resolve("secrets/postgres"))
                .hasSameTextualContentAs(home("first").resolve("secrets/postgres"));
    }

    @Test
    void nothing_is_written_over() throws IOException {
        new OwnPostgres(Home.at(home("first"))).start().close();
        backup("first");
        assertThatThrownBy(() -> backup("first")).hasMessageContaining("exists already");
        assertThatThrownBy(() -> restore("first")).hasMessageContaining("is not empty");
    }

    private static Callable<Void> writer(OwnPostgres postgres, AtomicInteger written, AtomicBoolean stop) {
        return () -> {
            var superuser = postgres.superuser();
            try (var connection = DriverManager.getConnection(
                            postgres.url("postgres"), superuser.user(), superuser.password());
                    var insert = connection.prepareStatement("insert into entry values (?, ?, repeat('x', 2000))")) {
                while (!stop.get()) {
                    var next = written.get() + 1;
                    insert.setInt(1, next);
                    insert.setInt(2, next);
                    insert.executeUpdate();
                    written.set(next);
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return null;
        };
    }

    private Path home(String name) {
        return folder.resolve(name);
    }

    private void backup(String name) {
        new Backup(settings(name), console()).write(folder.resolve("backup.tar.gz"));
    }

    private void restore(String name) {
        new Restore(settings(name), console()).read(folder.resolve("backup.tar.gz"));
    }

    private Settings settings(String name) {
        return Settings.from(Map.of("FENGQIAO_HOME", home(name).toString()));
    }

    private static Console console() {
        return new Console(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }
}
