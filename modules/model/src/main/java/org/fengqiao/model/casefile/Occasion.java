package org.fengqiao.model.casefile;

import java.util.function.Supplier;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Offices;
import org.fengqiao.time.LegalTime;

/**
 * Who acts, when, among which offices, the salt for what they say, and by which legal time: all handed in. The officer is null when the
 * citizen acts.
 */
public record Occasion(Officer officer, Moment now, Offices offices, Supplier<byte[]> salts, LegalTime legal) {
    Occasion at(Moment later) {
        return new Occasion(officer, later, offices, salts, legal);
    }

    boolean byCitizen() {
        return officer == null;
    }

    Long person() {
        return officer == null ? null : officer.id();
    }

    String office() {
        return officer == null ? null : officer.office().code();
    }
}
