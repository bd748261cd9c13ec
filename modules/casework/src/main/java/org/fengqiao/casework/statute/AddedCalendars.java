package org.fengqiao.casework.statute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.office.Officer;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.calendar.CalendarText;

/** Adds the notice of a year, or days of the county, and has the open clocks that it reaches worked out anew. */
@ApplicationScoped
public class AddedCalendars {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CalendarVersions versions;

    @Inject
    Statutes statutes;

    @Inject
    Projections projections;

    protected AddedCalendars() {}

    AddedCalendars(EntityManager em) {
        this.em = em;
        this.versions = new CalendarVersions(em);
        this.statutes = new Statutes(em);
        this.projections = new Projections(em);
    }

    /** What a text would change, before it is added; refuses it like {@link #add}. */
    CalendarAim tried(String text, Officer by) {
        var found = found(new HandedIn(text, "-"), by);
        return new CalendarAim(found.first(), found.content().county(), found.legal());
    }

    long add(String text, String reason, Officer by, Moment now) {
        var given = new HandedIn(text, reason);
        var found = found(given, by);
        long id = versions.add(found.content().year(), found.first(), text, given.reason(), by, now);
        projections.beginForCalendar(id, false, given.reason(), by, now);
        return id;
    }

    /** A text without fault, the first day it reaches, and legal time as it would be with it. */
    private record Found(CalendarText content, LocalDate first, LegalTime legal) {}

    private Found found(HandedIn given, Officer by) {
        StatuteRights.demandAdministrator(by);
        var content = read(given, by);
        var book = statutes.book();
        var legal = given.hasText()
                ? given.read(() ->
                        book.andCalendar(StatuteBook.handedIn(given.text())).open())
                : null;
        given.refuse();
        return new Found(content, book.reach(content), legal);
    }

    /** Takes a calendar back: its days are as they were before, for the open clocks too. */
    void withdraw(long id, String reason, Officer by, Moment now) {
        StatuteRights.demandAdministrator(by);
        var version = versions.get(id, by.office().county());
        var why = HandedIn.reason(reason);
        if (!versions.withdraw(version, why, by, now)) {
            throw new Refusal(Why.PACK_STATE, Words.chinese().label(PackState.ROLLED_BACK));
        }
        var given = new HandedIn("-", "-");
        given.read(() -> statutes.book().open());
        given.refuse();
        projections.beginForCalendar(id, true, why, by, now);
    }

    private static CalendarText read(HandedIn given, Officer by) {
        if (!given.hasText()) {
            return null;
        }
        var content = given.read(() -> CalendarText.of(StatuteBook.handedIn(given.text())));
        var own = by.office().county();
        if (content != null && content.county() != null && !content.county().equals(own)) {
            given.fault("calendar-county", own);
        }
        if (content != null && content.firstDay() == null) {
            given.fault("calendar-empty");
            return null;
        }
        return content;
    }
}
