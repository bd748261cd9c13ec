package org.fengqiao.casework;

/**
 * Keeps what the database must not be able to tell closed under the key of this node, which lies beside it. What one
 * account's row holds does not open in another's.
 */
public final class NodeSecret {
    private static final String PURPOSE = "second-factor";

    private NodeSecret() {}

    public static String seal(String text, String place) {
        var own = NodeMarks.ownKey();
        return own.name() + ":" + new ClosedText(own.forPurpose(PURPOSE), place).seal(text);
    }

    /** Another node may have closed it; a copy of its key lies beside the own one. */
    public static String open(String sealed, String place) {
        var parts = sealed.split(":", 2);
        var key = NodeMarks.known().stream()
                .filter(known -> known.name().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no key " + parts[0] + " among the keys of the nodes"));
        return new ClosedText(key.forPurpose(PURPOSE), place).open(parts[1]);
    }
}
