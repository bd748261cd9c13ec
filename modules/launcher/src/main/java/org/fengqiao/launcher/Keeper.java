package org.fengqiao.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** Stops what was started, last first, whenever and however the launcher ends in order. */
final class Keeper {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closing;

    Keeper() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
    }

    synchronized <T extends AutoCloseable> T start(Supplier<T> starter) {
        if (closing) {
            throw new CannotStart("stopped while starting");
        }
        var running = starter.get();
        started.push(running);
        return running;
    }

    synchronized void close() {
        closing = true;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception failed) {
                System.err.println("fengqiao: stopping: " + failed.getMessage());
            }
        }
    }
}
