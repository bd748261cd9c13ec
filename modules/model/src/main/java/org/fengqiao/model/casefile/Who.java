package org.fengqiao.model.casefile;

import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Office;

/** Whose an act is, as far as the core can tell: by custody, by a part, by what was sent. */
public enum Who implements By {
    /** The officer in whose hands the case is, or their deputy. */
    HOLDER {
        @Override
        public Refusal unless(CaseFile file, Act act, Occasion occasion) {
            var officer = occasion.officer();
            if (!file.isHeldBy(officer.office())) {
                return notHolder(file, occasion);
            }
            return officer.actsFor(file.hold().person()) ? null : new Refusal(Why.HELD_BY_COLLEAGUE);
        }

        @Override
        public boolean impliesReceipt() {
            return true;
        }
    },
    /** Anyone of the office that has custody. */
    HOLDING_OFFICE {
        @Override
        public Refusal unless(CaseFile file, Act act, Occasion occasion) {
            return file.isHeldBy(occasion.officer().office()) ? null : notHolder(file, occasion);
        }
    },
    /** The office a part was sent to. */
    ASSIGNEE {
        @Override
        public Refusal unless(CaseFile file, Act act, Occasion occasion) {
            return file.parts().isOutTo(occasion.officer().office()) ? null : new Refusal(Why.NO_ASSIGNMENT);
        }
    },
    /** The office in custody, or one that was sent a part. */
    HOLDER_OR_ASSIGNEE {
        @Override
        public Refusal unless(CaseFile file, Act act, Occasion occasion) {
            var office = occasion.officer().office();
            return file.isHeldBy(office) || file.parts().isOutTo(office) ? null : notHolder(file, occasion);
        }
    },
    /** The office that sent the case or the part. */
    SENDER {
        @Override
        public Refusal unless(CaseFile file, Act act, Occasion occasion) {
            var office = occasion.officer().office();
            return file.isObjectedTowards(office) || file.parts().isObjectedTowards(office)
                    ? null
                    : new Refusal(Why.NO_OBJECTION);
        }
    },
    /** Anyone who may see the case. */
    READER,
    /** The head of the office that answers for it, or whoever assigned the part. */
    HEAD {
        @Override
        public Refusal unless(CaseFile file, Act act, Occasion occasion) {
            return HOLDING_OFFICE.unless(file, act, occasion);
        }
    },
    /** Nobody: the clock watch and the statutes themselves. */
    SYSTEM {
        @Override
        public Refusal unless(CaseFile file, Act act, Occasion occasion) {
            return new Refusal(Why.SYSTEM_ONLY);
        }
    };

    @Override
    public Refusal unless(CaseFile file, Act act, Occasion occasion) {
        return null;
    }

    @Override
    public boolean handles() {
        return this == HOLDER || this == HOLDING_OFFICE || this == HOLDER_OR_ASSIGNEE;
    }

    /**
     * Why the office has no word of its own in an appeal: it is no organ, and none answers for it; null where it has.
     * Other matters than appeals, and reviews, have their own rules.
     */
    public static Refusal unsigned(CaseFile file, Occasion occasion) {
        boolean bound = file.purpose() == Purpose.APPEAL && !file.episodeKind().isReview();
        var own = occasion.officer().office();
        if (!bound || occasion.offices().organOf(own).isPresent()) {
            return null;
        }
        return occasion.offices()
                .organAbove(own)
                .map(organ -> new Refusal(Why.NOT_SIGNED_HERE, own.name(), organ.name()))
                .orElseGet(() -> new Refusal(Why.ROUTE_TO_ORGAN, own.name()));
    }

    /** Says who holds the case instead. */
    public static Refusal notHolder(CaseFile file, Occasion occasion) {
        var holder = file.hold().office();
        return new Refusal(
                Why.NOT_HOLDER,
                occasion.offices().find(holder).map(Office::name).orElse(holder));
    }
}
