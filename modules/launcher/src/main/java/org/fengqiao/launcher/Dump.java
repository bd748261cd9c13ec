package org.fengqiao.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Dumps and restores an operator's own PostgreSQL with the client programs of that PostgreSQL. */
final class Dump {
    static final String NAME = "database.dump";
    private final GivenDatabase given;

    Dump(Settings settings) {
        this.given = settings.database().orElseThrow();
    }

    void into(BackupArchive archive, Path home) throws IOException {
        var dump = Home.keep(Home.at(home).sub("tmp").resolve(NAME), "");
        try {
            client(List.of("pg_dump", "--format=custom", "--file=" + dump, "--dbname=" + address()));
            archive.addFile(dump, NAME);
        } finally {
            Files.deleteIfExists(dump);
        }
    }

    void restore(Path dump) {
        client(List.of(
                "pg_restore",
                "--no-owner",
                "--exit-on-error",
                "--single-transaction",
                "--dbname=" + address(),
                dump.toString()));
    }

    private String address() {
        var sslmode = given.url().replaceFirst(".*[?&](sslmode=[^&]+).*", "$1");
        var plain = given.url().replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "");
        return sslmode.equals(given.url()) ? plain : plain + "?" + sslmode;
    }

    private void client(List<String> words) {
        var owner = given.owner()
                .orElseThrow(() -> new CannotStart(
                        "FENGQIAO_DB_OWNER_USER and FENGQIAO_DB_OWNER_PASSWORD are needed to back up or restore"));
        try {
            var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectInput(new File("/dev/null"));
            builder.environment().put("PGUSER", owner.user());
            builder.environment().put("PGPASSWORD", owner.password());
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new CannotStart(
                        words.get(0) + ": " + output.lines().findFirst().orElse("failed"));
            }
        } catch (IOException absent) {
            throw new CannotStart(words.get(0) + " is not installed (Debian: apt-get install postgresql-client)");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted");
        }
    }
}
