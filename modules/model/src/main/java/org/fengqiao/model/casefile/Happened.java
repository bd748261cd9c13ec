package org.fengqiao.model.casefile;

import java.time.LocalDate;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Term;

/**
 * Something clocks listen to came about on a day: for the case, or for one of its parts (null for the case itself).
 * {@code named} is the period that whoever assigns has named, null where the law has it. {@code before} says that it
 * lies back, and only rules that begin to apply now take notice of it.
 */
record Happened(Happening what, LocalDate on, Integer part, Term named, boolean before) {
    static Happened now(Happening what, LocalDate on) {
        return new Happened(what, on, null, null, false);
    }

    static Happened ofPart(Happening what, LocalDate on, int part, Term named) {
        return new Happened(what, on, part, named, false);
    }
}
