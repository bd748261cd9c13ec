package org.fengqiao.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes everything that cannot be made again (database, keys, seals) into one file, also while the system runs. */
final class Backup {
    private static final List<String> REMADE = List.of(
            "postgresql",
            "payara",
            "apps",
            "tmp",
            "logs",
            "data",
            "launcher.lock",
            "server.pid",
            "preboot.asadmin",
            "logging.properties");
    private final Settings settings;
    private final Console console;

    Backup(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    void write(Path target) {
        var file = Files.isDirectory(target) ? target.resolve(nameOfToday()) : target;
        if (Files.exists(file)) {
            throw new CannotStart(file + " exists already; nothing was written");
        }
        if (!Files.isDirectory(settings.home())) {
            throw new CannotStart("there is nothing to back up in " + settings.home());
        }
        console.say("writing " + file);
        var half = file.resolveSibling(file.getFileName() + ".half");
        try (var archive = new BackupArchive(Home.keep(half, ""))) {
            addDatabase(archive);
            addHome(archive);
        } catch (IOException failed) {
            throw new CannotStart("writing " + half + " failed", failed);
        }
        rename(half, file);
    }

    private static String nameOfToday() {
        var now = LocalDateTime.now(ZoneId.of("Asia/Shanghai"));
        return "fengqiao-" + now.format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")) + ".tar.gz";
    }

    private void addDatabase(BackupArchive archive) throws IOException {
        if (settings.database().isPresent()) {
            new Dump(settings).into(archive, settings.home());
            return;
        }
        var home = Home.at(settings.home());
        var own = new OwnPostgres(home);
        if (!own.exists()) {
            throw new CannotStart("there is no database in " + settings.home());
        }
        if (!own.isAlive()) {
            home.lock();
            archive.addFolder(own.data(), "data", ClusterFiles::belongToColdCopy);
            return;
        }
        console.say("the database is running: taking a consistent copy beside it");
        new OnlineCopy(own).into(archive);
    }

    private void addHome(BackupArchive archive) throws IOException {
        archive.addFolder(
                settings.home(),
                "home",
                path -> !REMADE.contains(path.getName(0).toString()));
    }

    private void rename(Path half, Path file) {
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            console.say("backed up " + Files.size(file) / 1024 / 1024 + " MB to " + file);
        } catch (IOException failed) {
            throw new CannotStart("renaming " + half + " failed", failed);
        }
    }
}
