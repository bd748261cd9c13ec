package org.fengqiao.model.clock;

/** What was wrong with a clock: it never bound whoever had the matter, or it is charged to who did not owe it. */
public enum CorrectionKind {
    VOID,
    RECHARGE
}
