package org.fengqiao.bench.sweep;

import org.fengqiao.bench.server.Counting;

/** One way to fire every clock that is due. */
public interface WayToSweep extends AutoCloseable {
    String name();

    /** Makes one share of the open clocks due; every round takes another share. */
    void arm(int round);

    /** Fires them all and says how many. */
    int sweep();

    Counting counting();

    @Override
    void close();
}
