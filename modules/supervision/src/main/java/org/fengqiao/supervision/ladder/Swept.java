package org.fengqiao.supervision.ladder;

/** What a sweep did: rungs that fired, and notices that were laid out for it. */
public record Swept(long fired, long notices) {
    static final Swept NOTHING = new Swept(0, 0);

    Swept and(Swept more) {
        return new Swept(fired + more.fired, notices + more.notices);
    }
}
