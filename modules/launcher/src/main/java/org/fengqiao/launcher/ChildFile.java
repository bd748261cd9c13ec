package org.fengqiao.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers the server's process, so that one which outlived its launcher is found and stopped at the next start. */
final class ChildFile {
    private final Path file;

    ChildFile(Path file) {
        this.file = file;
    }

    void remember(ProcessHandle child) {
        Home.keep(file, child.pid() + " " + birth(child));
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            file.toFile().deleteOnExit();
        }
    }

    /** Process numbers are given out again: the same number with another start time is somebody else's process. */
    Optional<ProcessHandle> orphan() {
        try {
            var words = Files.readString(file).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> birth(process).equals(words[1]));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    static void stop(ProcessHandle process) {
        process.destroy();
        if (!ended(process, 20)) {
            process.destroyForcibly();
            ended(process, 5);
        }
    }

    private static boolean ended(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException gone) {
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String birth(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
