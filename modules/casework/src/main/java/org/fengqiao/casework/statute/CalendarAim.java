package org.fengqiao.casework.statute;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.time.LegalTime;

/**
 * The open clocks that a change of the calendar can reach: those due on or after its first day. No day after the due
 * one was ever asked about. A county's own days reach that county only (null: all).
 */
record CalendarAim(LocalDate first, String county, LegalTime legal) implements Aim {
    @Override
    public String condition() {
        return "(c.due_on >= ? or c.provisional)" + (county == null ? "" : " and c.county = ?");
    }

    @Override
    public List<Object> parameters() {
        return county == null ? List.of(Date.valueOf(first)) : List.of(Date.valueOf(first), county);
    }

    @Override
    public Optional<Way> way(Clock clock, long caseId) {
        return Optional.of(Aim.own(clock, legal).map(Way::by).orElseGet(() -> Way.none(Kept.RULE_GONE)));
    }

    @Override
    public boolean touchesUnmoved() {
        return false;
    }
}
