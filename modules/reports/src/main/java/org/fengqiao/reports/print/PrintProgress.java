package org.fengqiao.reports.print;

/** Somebody who follows how far a long print is, and may stop it by throwing. */
@FunctionalInterface
public interface PrintProgress {
    void at(double share);

    /** The same follower, who sees a part of the work as a stretch of the whole. */
    default PrintProgress between(double from, double to) {
        return share -> at(from + share * (to - from));
    }
}
