package org.fengqiao.evidence;

/**
 * One event as it was found: what the hash covers, the hash stored with it, and the personal words with their salt.
 * Withheld words are those a bundle does not hand out; they are counted, and are no fault.
 */
public record LogEntry(Link link, String hash, String words, String salt, boolean withheld) {
    public LogEntry(Link link, String hash, String words, String salt) {
        this(link, hash, words, salt, false);
    }

    /** The same event without the personal words, as it may be handed to others. */
    public LogEntry withheldWords() {
        return new LogEntry(link, hash, null, null, link.commitment() != null);
    }
}
