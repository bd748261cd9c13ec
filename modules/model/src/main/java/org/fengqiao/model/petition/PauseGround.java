package org.fengqiao.model.petition;

import org.fengqiao.model.casefile.Choice;
import org.fengqiao.time.rule.Ground;

/** Why days are left out of a period; which rule allows which, and by which article, the packs say. */
public enum PauseGround implements Choice {
    HEARING,
    APPRAISAL,
    SUPPLEMENTING;

    Ground ground() {
        return Ground.named(name());
    }
}
