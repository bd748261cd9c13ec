package org.fengqiao.model.petition;

import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.By;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.model.office.Office;

/** Whose the acts are that the petition rules give to the competent organ (有权处理机关, 条例 arts 23, 31–34). */
enum PetitionBy implements By {
    /**
     * The holder, where it is an organ or an organ answers for it: centres and stations prepare, the organ approves and
     * signs. Nobody signs for a village. Other matters than appeals, and reviews, have their own rules.
     */
    ORGAN {
        @Override
        public Refusal unless(CaseFile file, Act act, Occasion occasion) {
            var refusal = Who.HOLDER.unless(file, act, occasion);
            return refusal == null ? Who.unsigned(file, occasion) : refusal;
        }
    };

    @Override
    public boolean impliesReceipt() {
        return true;
    }

    @Override
    public boolean handles() {
        return true;
    }

    /** The event names the organ whose word it is, beside the office that prepared it; a quarrel is nobody's to decide. */
    static void sign(Change change) {
        if (change.file().purpose() == Purpose.DISPUTE) {
            return;
        }
        var offices = change.occasion().offices();
        offices.find(change.file().hold().office())
                .flatMap(offices::organOf)
                .map(Office::code)
                .filter(organ -> !organ.equals(change.file().hold().office()))
                .ifPresent(organ -> change.history().adds("organ", organ));
    }
}
