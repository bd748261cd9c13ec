package org.fengqiao.model.casefile;

import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Reminder;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.ladder.RungStep;

/** Whom a rung of the ladder speaks to: the holder, the head of the office, the office above, or the inspectors. */
record Recipient(String office, Tier tier, Long person) {
    static Recipient of(CaseFile file, Clock clock, RungStep step, Offices offices) {
        boolean part = clock.assignment() != null;
        var owed = part ? clock.office() : file.hold().office();
        return switch (step) {
            case REMIND_HOLDER -> new Recipient(owed, tierOf(owed), part ? null : file.hold().person());
            case WARN_HEAD -> new Recipient(owed, tierOf(owed), null);
            case RAISE_ABOVE -> above(owed, offices);
            case LIST_FOR_INSPECTOR -> new Recipient(null, null, null);
        };
    }

    private static Recipient above(String owed, Offices offices) {
        var superior = offices.find(owed).map(Office::superior).orElse(null);
        return superior == null ? new Recipient(null, null, null) : new Recipient(superior, tierOf(superior), null);
    }

    Reminder toldBy(Reminder reminder) {
        return reminder.to(office, tier, person);
    }

    private static Tier tierOf(String office) {
        var dash = office.indexOf('-');
        return Tier.ofCode(dash < 0 ? office : office.substring(0, dash));
    }
}
