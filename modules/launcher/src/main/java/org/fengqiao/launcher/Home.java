package org.fengqiao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The data folder: the only place this installation writes to, closed to every other account. */
record Home(Path folder) {

    static Home at(Path folder) {
        try {
            var home = new Home(Files.createDirectories(folder));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return home;
        } catch (IOException notOurs) {
            throw new CannotStart("FENGQIAO_HOME " + folder + " cannot be written", notOurs);
        }
    }

    Path sub(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException full) {
            throw new CannotStart("cannot create " + folder.resolve(name), full);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** One launcher at a time: the lock lasts as long as this process, however it ends. */
    @SuppressWarnings("resource") // held until the process ends
    FileLock lock() {
        try {
            var lock = FileChannel.open(file("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock == null) {
                throw new CannotStart("another start is already using " + folder + "; stop it, or set FENGQIAO_HOME");
            }
            return lock;
        } catch (IOException failed) {
            throw new CannotStart("cannot lock " + folder, failed);
        }
    }

    /** A password made once and kept readable for this account only. */
    String secret(String name) {
        var file = sub("secrets").resolve(name);
        try {
            if (!Files.exists(file)) {
                var random = new byte[24];
                new SecureRandom().nextBytes(random);
                keep(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new CannotStart("cannot read " + file, failed);
        }
    }

    /** Writes a file that no other account can read, not even for a moment. */
    static Path keep(Path file, String content) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
