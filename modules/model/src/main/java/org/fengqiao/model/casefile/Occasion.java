package org.fengqiao.model.casefile;

import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Offices;

/**
 * Who acts, when, among which offices, and the salt for what they say: all handed in. The officer is null when the
 * citizen acts.
 */
public record Occasion(Officer officer, Moment now, Offices offices, java.util.function.Supplier<byte[]> salts) {
    Occasion at(Moment later) {
        return new Occasion(officer, later, offices, salts);
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
