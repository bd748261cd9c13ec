package org.fengqiao.bench.load;

import java.util.function.Supplier;

/** Somebody who comes in and then does one thing after another, with time to read in between. */
abstract class Busybody {
    private final Diary diary;
    private final Pace pace;

    Busybody(Diary diary, Pace pace) {
        this.diary = diary;
        this.pace = pace;
    }

    abstract void enter();

    /** One thing somebody does: a request or a few. */
    abstract void step();

    /** What goes wrong is written down, and the visitor goes on, as people do. */
    final void visit() {
        attempt(this::enter);
        while (pace.think()) {
            attempt(this::step);
        }
    }

    final Page timed(Kind kind, Supplier<Page> request) {
        long since = System.nanoTime();
        try {
            var page = request.get();
            diary.took(kind, since);
            return page;
        } catch (Failed failed) {
            diary.failed(kind, failed.getMessage());
            throw new Noted();
        }
    }

    final void overtaken() {
        diary.overtaken();
    }

    final Pace pace() {
        return pace;
    }

    private static void attempt(Runnable what) {
        try {
            what.run();
        } catch (Noted alreadyWritten) {
            // The next thing may go better.
        }
    }

    /** Ends a step whose fault is written down. */
    private static final class Noted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
