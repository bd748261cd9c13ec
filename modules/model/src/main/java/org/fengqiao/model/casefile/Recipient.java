package org.fengqiao.model.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Reminder;
import org.fengqiao.model.office.Heads;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.ladder.RungStep;

/**
 * Whom a rung of the ladder speaks to: the holder (of a part, whoever received it), the head of the office, the office
 * above, or the inspectors, who also hear of it where nobody stands above. A rung for inspectors whom the county does
 * not have is recorded and told to nobody. The sweep says the same in SQL.
 */
record Recipient(String office, Tier tier, Long person, Role role) {
    private static final Recipient NOBODY = new Recipient(null, null, null, null);

    static Recipient of(CaseFile file, Clock clock, RungStep step, Occasion watch, Heads heads) {
        boolean part = clock.part() != null;
        var owed = part ? clock.office() : file.hold().office();
        return switch (step) {
            case REMIND_HOLDER -> holder(file, clock, owed);
            case WARN_HEAD -> head(owed, heads, watch.now().today());
            case RAISE_ABOVE -> above(owed, watch.offices()).orElseGet(() -> inspectors(file, watch.offices()));
            case LIST_FOR_INSPECTOR -> inspectors(file, watch.offices());
        };
    }

    private static Recipient holder(CaseFile file, Clock clock, String owed) {
        var person = clock.part() == null ? file.hold().person() : file.parts().receiverOf(clock.part());
        return new Recipient(owed, Tier.ofOffice(owed), person, null);
    }

    private static Recipient head(String owed, Heads heads, LocalDate day) {
        return new Recipient(owed, Tier.ofOffice(owed), null, heads.lead(owed, day) ? Role.LEADER : null);
    }

    private static Optional<Recipient> above(String owed, Offices offices) {
        return offices.find(owed).flatMap(offices::above).filter(Office::active).map(office -> all(office, null));
    }

    private static Recipient inspectors(CaseFile file, Offices offices) {
        return offices.inspectionOf(file.county())
                .map(office -> all(office, Role.INSPECTOR))
                .orElse(NOBODY);
    }

    private static Recipient all(Office office, Role role) {
        return new Recipient(office.code(), Tier.ofOffice(office.code()), null, role);
    }

    Reminder toldBy(Reminder reminder) {
        return reminder.to(office, tier, person, role);
    }
}
