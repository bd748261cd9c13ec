package org.fengqiao.model.casefile;

import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Reminder;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.ladder.RungStep;

/**
 * Whom a rung of the ladder speaks to: the holder (of a part, whoever received it), the head of the office, the office
 * above, or the inspectors, who also hear of it where nobody stands above. The sweep says the same in SQL.
 */
record Recipient(String office, Tier tier, Long person) {
    private static final Recipient NOBODY = new Recipient(null, null, null);

    static Recipient of(CaseFile file, Clock clock, RungStep step, Offices offices) {
        boolean part = clock.assignment() != null;
        var owed = part ? clock.office() : file.hold().office();
        return switch (step) {
            case REMIND_HOLDER -> new Recipient(
                    owed,
                    Tier.ofOffice(owed),
                    part
                            ? file.parts().receiverOf(clock.assignment())
                            : file.hold().person());
            case WARN_HEAD -> new Recipient(owed, Tier.ofOffice(owed), null);
            case RAISE_ABOVE -> offices.find(owed)
                    .flatMap(offices::above)
                    .filter(Office::active)
                    .map(Recipient::all)
                    .orElseGet(() -> inspectors(file, offices));
            case LIST_FOR_INSPECTOR -> inspectors(file, offices);
        };
    }

    private static Recipient inspectors(CaseFile file, Offices offices) {
        return offices.inspectionOf(file.county()).map(Recipient::all).orElse(NOBODY);
    }

    private static Recipient all(Office office) {
        return new Recipient(office.code(), Tier.ofOffice(office.code()), null);
    }

    Reminder toldBy(Reminder reminder) {
        return reminder.to(office, tier, person);
    }
}
