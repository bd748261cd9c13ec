package org.fengqiao.simulator;

import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.office.Office;

/** A case to come: when and from where, what for, whether it was here before, and the acts that will follow. */
record CaseDraft(
        LocalDateTime registered,
        Office village,
        Purpose purpose,
        boolean comesBack,
        Consumer<Walk> script,
        Dice dice) {}
