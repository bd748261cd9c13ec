package org.fengqiao.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How much room is left beside the database, whose own log often lies on the same disk. A database that cannot write its
 * log ends at once and for all, so nothing new is taken in while there is still some room for it.
 */
public final class DiskRoom {
    private static final long LEAST_BYTES = 64L * 1024 * 1024;
    private static final long MEGABYTE = 1024L * 1024;
    private final Path home;

    public DiskRoom(Path home) {
        this.home = home;
    }

    /** Where this house keeps what lies beside its database. */
    public static DiskRoom ofHouse() {
        return new DiskRoom(HouseSettings.home());
    }

    public boolean isShort() throws IOException {
        return Files.getFileStore(home).getUsableSpace() < LEAST_BYTES;
    }

    public long megabytesLeft() throws IOException {
        return Files.getFileStore(home).getUsableSpace() / MEGABYTE;
    }
}
