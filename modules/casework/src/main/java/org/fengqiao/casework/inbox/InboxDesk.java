package org.fengqiao.casework.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.OfficialTime;

/** Where officers read what they were told: notices to themselves, to their office, and to their role in it. */
@Stateless
public class InboxDesk {
    /** Counts stop here, as the worklist's do. */
    public static final int CAP = Inbox.CAP;

    /** A page of notices, newest first, and the key to go on from; null at the end. */
    public record Page(List<Letter> items, Long next) {}

    @Inject
    Inbox inbox;

    @Inject
    CurrentOfficer officer;

    @Inject
    OfficialTime time;

    /** The notices older than a key; null begins with the newest. */
    public Page page(Long after, int size) {
        return inbox.page(officer.get(), after, size);
    }

    /** The reminders a notice stands for, the earliest due day first. */
    public List<CountedReminder> reminders(long id) {
        return inbox.reminders(officer.get(), id);
    }

    /** How many are unread, at most {@link #CAP} + 1. */
    public int unread() {
        return inbox.unread(officer.get());
    }

    /** Notes that a notice was read; one to an office is read for all of it. */
    public void read(long id) {
        inbox.read(officer.get(), id, time.now());
    }

    /** Notes the same of everything that had come by the given notice. */
    public int readAll(long newest) {
        return inbox.readAll(officer.get(), newest, time.now());
    }
}
