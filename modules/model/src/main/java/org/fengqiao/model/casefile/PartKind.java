package org.fengqiao.model.casefile;

import java.util.Set;

/** What kind of thing somebody owes within a case, and what ends it. */
public enum PartKind {
    /** 交办分项: a share of the handling, which another office does while the lead keeps the whole. */
    ASSIGNMENT(true, End.DONE, End.GIVEN_BACK, End.MATTER_DECIDED),
    /** 吹哨: a department is called to come. */
    WHISTLE(true, End.DONE, End.GIVEN_BACK, End.MATTER_DECIDED),
    /** 督办: an office has to answer for the matter, however it is decided; whoever ordered it may take it back. */
    ORDER(false, End.DONE, End.GIVEN_BACK),
    /** 执行: what an answer promised has to be done. */
    EXECUTION(false, End.DONE, End.OVERTURNED),
    /** 履行法定职责: what the organ does or answers by its own law; how it ended is told by an act of its own. */
    DUTY(false, End.TOLD, End.MATTER_DECIDED),
    /** 履行: what was agreed has to be done, by an office or by one of the people. */
    PERFORMANCE(false, End.DONE),
    /** 任务: one piece of work on the way to a decision. */
    TASK(false, End.DONE, End.GIVEN_BACK, End.MATTER_DECIDED);

    /** What can end a part. */
    public enum End {
        /** Whoever owes it reports it done. */
        DONE,
        /** An act of its own tells how it was done. */
        TOLD,
        /** It comes back undone to whoever asked for it. */
        GIVEN_BACK,
        /** The matter itself is decided or moves on. */
        MATTER_DECIDED,
        /** A review changes or revokes the answer that asks for it. */
        OVERTURNED
    }

    private final boolean awaited;
    private final Set<End> ends;

    PartKind(boolean awaited, End... ends) {
        this.awaited = awaited;
        this.ends = Set.of(ends);
    }

    public boolean endsWith(End end) {
        return ends.contains(end);
    }

    /** Whether the case is charged as waiting for whoever owes it. */
    public boolean isAwaited() {
        return awaited;
    }
}
