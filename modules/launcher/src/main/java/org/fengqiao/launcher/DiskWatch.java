package org.fengqiao.launcher;

import java.io.IOException;
import org.fengqiao.casework.DiskRoom;

/** Says on the console when the disk fills: the server's own log lies on it, and may not be able to. */
final class DiskWatch {
    private final DiskRoom room;
    private final Console console;
    private boolean full;

    DiskWatch(Home home, Console console) {
        this.room = new DiskRoom(home.folder());
        this.console = console;
    }

    void look() {
        try {
            if (room.isShort() != full) {
                full = !full;
                console.say("the disk of FENGQIAO_HOME has " + room.megabytesLeft() + " MB left: "
                        + (full ? "nothing new is taken in until there is room" : "everything is taken in again"));
            }
        } catch (IOException away) {
            // A disk that is gone ends the database, and that is told.
        }
    }
}
