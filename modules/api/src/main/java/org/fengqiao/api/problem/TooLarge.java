package org.fengqiao.api.problem;

/** A body grew beyond what is read; whatever was read of it is forgotten. */
public class TooLarge extends RuntimeException {
    private final long megabytes;

    TooLarge(long bytes) {
        super("more than " + bytes + " bytes");
        megabytes = bytes / 1024 / 1024;
    }

    long megabytes() {
        return megabytes;
    }
}
