package org.fengqiao.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Brings a backup into an empty home; it never writes over anything. */
final class Restore {
    private final Settings settings;
    private final Console console;

    Restore(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    void read(Path file) {
        refuseOverwriting(file);
        console.say("restoring " + file + " into " + settings.home());
        var half = settings.home().resolveSibling(settings.home().getFileName() + ".half");
        try {
            Folders.delete(half);
            unpack(file, Home.at(half).folder());
            bringDatabase(half);
            Files.deleteIfExists(settings.home());
            Files.move(half, settings.home());
        } catch (IOException failed) {
            throw new CannotStart(file + " cannot be restored", failed);
        }
        console.say("restored; config/run starts from here");
    }

    private void refuseOverwriting(Path file) {
        try {
            if (!Files.isReadable(file)) {
                throw new CannotStart(file + " cannot be read");
            }
            if (!Folders.isEmpty(settings.home())) {
                throw new CannotStart(settings.home() + " is not empty; restore into an empty FENGQIAO_HOME");
            }
        } catch (IOException failed) {
            throw new CannotStart("cannot look into " + settings.home(), failed);
        }
    }

    private static void unpack(Path file, Path half) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(file))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target =
                        half.resolve(entry.getName().replaceFirst("^home/", "")).normalize();
                if (!target.startsWith(half)) {
                    throw new IOException("an entry leaves the archive: " + entry.getName());
                }
                Files.createDirectories(entry.isDirectory() ? target : target.getParent());
                if (!entry.isDirectory()) {
                    Files.copy(tar, target);
                }
            }
        }
        closeToOthers(half);
    }

    private static void closeToOthers(Path half) throws IOException {
        try (var all = Files.walk(half)) {
            for (var path : all.toList()) {
                var mode = Files.isDirectory(path) ? "rwx------" : "rw-------";
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
            }
        }
    }

    private void bringDatabase(Path half) throws IOException {
        var dump = half.resolve(Dump.NAME);
        if (Files.exists(dump) != settings.database().isPresent()) {
            throw new CannotStart(
                    Files.exists(dump)
                            ? "this backup is of an own PostgreSQL; set FENGQIAO_DB_URL to an empty database"
                            : "this backup is of the embedded PostgreSQL; unset FENGQIAO_DB_URL");
        }
        if (Files.exists(dump)) {
            new Dump(settings).restore(dump);
            Files.delete(dump);
        }
    }
}
