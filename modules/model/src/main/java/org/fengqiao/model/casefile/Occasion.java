package org.fengqiao.model.casefile;

import java.util.function.Supplier;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Offices;
import org.fengqiao.time.LegalTime;

/**
 * Who acts, when, among which offices, the salt for what they say, by which legal time, and where to look things up:
 * all handed in, with the door by which they came. The officer is null when the citizen acts.
 */
public record Occasion(
        Officer officer,
        Moment now,
        Offices offices,
        Supplier<byte[]> salts,
        LegalTime legal,
        Lookups lookups,
        CameBy by) {

    public Occasion(
            Officer officer, Moment now, Offices offices, Supplier<byte[]> salts, LegalTime legal, Lookups lookups) {
        this(officer, now, offices, salts, legal, lookups, CameBy.NO_DOOR);
    }

    public Occasion(Officer officer, Moment now, Offices offices, Supplier<byte[]> salts, LegalTime legal) {
        this(officer, now, offices, salts, legal, Lookups.NOTHING);
    }

    Occasion at(Moment later) {
        return new Occasion(officer, later, offices, salts, legal, lookups, by);
    }

    /** The same moment, seen from another officer. */
    public Occasion as(Officer other) {
        return new Occasion(other, now, offices, salts, legal, lookups, by);
    }

    /** The same, come by this door. */
    public Occasion by(CameBy door) {
        return new Occasion(officer, now, offices, salts, legal, lookups, door);
    }

    public boolean byCitizen() {
        return officer == null;
    }

    public Long person() {
        return officer == null ? null : officer.id();
    }

    public String office() {
        return officer == null ? null : officer.office().code();
    }
}
