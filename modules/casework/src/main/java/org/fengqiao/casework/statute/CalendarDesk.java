package org.fengqiao.casework.statute;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.casework.administration.AdminDeed;
import org.fengqiao.casework.administration.AdminLog;
import org.fengqiao.model.office.Officer;

/** Where the notices of years and the county's own days are added and taken back. */
@Stateless
public class CalendarDesk {
    @Inject
    AddedCalendars calendars;

    @Inject
    CalendarVersions versions;

    @Inject
    Projections projections;

    @Inject
    WhatWouldChange changes;

    @Inject
    CurrentOfficer officer;

    @Inject
    OfficialTime time;

    @Inject
    AdminLog log;

    public long add(String text, String reason) {
        long id = calendars.add(text, reason, officer.get(), time.now());
        log.note(officer.get(), AdminDeed.of(AdminAct.ADD_CALENDAR, id).to(reason.strip()));
        return id;
    }

    public void withdraw(long id, String reason) {
        calendars.withdraw(id, reason, officer.get(), time.now());
        log.note(officer.get(), AdminDeed.of(AdminAct.WITHDRAW_CALENDAR, id).to(reason.strip()));
    }

    /** What a text would change if it were added. */
    public Differences tryOut(String text) {
        var by = officer.get();
        return changes.of(calendars.tried(text, by), StatuteRights.maySeeCases(by), time.now());
    }

    public List<CalendarVersion> all() {
        return versions.all(reader().office().county());
    }

    public CalendarVersion get(long id) {
        return versions.get(id, reader().office().county());
    }

    /** What the open clocks came to after it was added, or taken back; empty before anything was examined. */
    public Optional<Differences> changes(long id) {
        var reader = reader();
        return projections
                .ofCalendar(versions.get(id, reader.office().county()).id())
                .map(run -> changes.of(run, StatuteRights.maySeeCases(reader), time.now()));
    }

    private Officer reader() {
        var reader = officer.get();
        StatuteRights.demandReader(reader);
        return reader;
    }
}
