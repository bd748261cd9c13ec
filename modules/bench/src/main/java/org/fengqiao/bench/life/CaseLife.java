package org.fengqiao.bench.life;

import org.fengqiao.bench.server.Counting;

/** One way to take a case through its life; safe to be used by several threads at once. */
public interface CaseLife extends AutoCloseable {
    String name();

    /** One whole life, from the registration to the closed file; the number of the case. */
    String live(Story story);

    /** The party's data source, which can count round trips. */
    Counting counting();

    @Override
    void close();
}
