package org.fengqiao.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL of this machine's architecture once into the home. */
final class PostgresBinaries {
    private final Home home;

    PostgresBinaries(Home home) {
        this.home = home;
    }

    Path unpacked() {
        var archive = "/postgres-linux-" + architecture() + ".txz";
        var resource = PostgresBinaries.class.getResource(archive);
        if (resource == null) {
            throw new CannotStart("no PostgreSQL for this machine (" + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + "); set FENGQIAO_DB_URL to one of your own");
        }
        var version = resource.toString().replaceAll(".*-(\\d+\\.\\d+\\.\\d+)\\.jar!.*", "$1");
        var folder = home.sub("postgresql").resolve(version);
        if (!Files.isDirectory(folder)) {
            unpack(archive, folder);
        }
        return folder.resolve("bin");
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64" -> "arm_64";
            default -> "x86_64";
        };
    }

    /** Into a folder beside, then renamed: an interrupted start leaves no half of a server. */
    private static void unpack(String archive, Path folder) {
        var half = folder.resolveSibling(folder.getFileName() + ".half");
        try (var compressed = PostgresBinaries.class.getResourceAsStream(archive);
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(compressed)))) {
            Folders.delete(half);
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, half.resolve(entry.getName()).normalize());
            }
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new CannotStart("unpacking PostgreSQL into " + folder + " failed", failed);
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        var mode = (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
    }
}
