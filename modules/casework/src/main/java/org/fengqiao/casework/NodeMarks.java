package org.fengqiao.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.evidence.NodeKey;
import org.fengqiao.model.casefile.CaseEvent;

/** Marks events on their way to the database as written by this node. The key is read once. */
public final class NodeMarks {
    private static final NodeKey OWN = own();

    private NodeMarks() {}

    /** Marks what is to be stored, where it is an event. */
    public static void mark(Object news) {
        if (news instanceof CaseEvent event) {
            event.markedBy(OWN::mark);
        }
    }

    static NodeKey ownKey() {
        return OWN;
    }

    /** The keys whose marks count: the own one, and those of other nodes whose copies lie beside it. */
    public static List<NodeKey> known() {
        try {
            return Stream.concat(Stream.of(OWN), NodeKey.allIn(folder()).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the keys of the nodes cannot be read", e);
        }
    }

    private static Path folder() {
        return HouseSettings.home().resolve("keys");
    }

    private static NodeKey own() {
        try {
            return NodeKey.in(folder());
        } catch (IOException e) {
            throw new UncheckedIOException("the key of this node cannot be read", e);
        }
    }
}
