package org.fengqiao.bench.life;

import org.fengqiao.bench.server.Counting;

/** One way to take a case through its life; safe to be used by several threads at once. */
public interface CaseLife extends AutoCloseable {
    String name();

    /** One whole life: registered, up, accepted, up, down, settled, answered, delivered, rated, closed. */
    String live();

    /** The party's data source, which can count round trips. */
    Counting counting();

    @Override
    void close();
}
