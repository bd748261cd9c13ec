package org.fengqiao.reports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Power;
import org.fengqiao.model.office.Role;

/** An office and a period as somebody typed them; {@link #check} names every broken field at once. */
public record Asked(String office, String from, String to) {
    /** What is not said is taken from who asks and when: their own office, the year so far. */
    public Asked orUsual(LocalDate today) {
        return new Asked(
                office, blank(from) ? today.withDayOfYear(1).toString() : from, blank(to) ? today.toString() : to);
    }

    /** Adds what is wrong to the faults, and refuses with all of them; nobody may ask beyond their own office. */
    public ReportScope check(Officer officer, Offices offices, List<FieldFault> faults) {
        if (!officer.may(Power.REPORT)) {
            throw new Refusal(Why.NO_POWER, officer.office().name(), "");
        }
        return scope(officer, offices, faults);
    }

    /** Who runs the system has no page of figures, and no other way to them. */
    public static Officer demandReader(Officer officer) {
        if (officer.role().runsTheSystem()) {
            throw new Refusal(Why.NO_POWER, officer.office().name(), "");
        }
        return officer;
    }

    private ReportScope scope(Officer officer, Offices offices, List<FieldFault> faults) {
        var wanted = offices.find(blank(office) ? usualOffice(officer) : office.strip())
                .orElse(null);
        if (wanted == null) {
            faults.add(new FieldFault("office", "unknown", office));
        }
        var first = day("from", from, faults::add);
        var last = day("to", to, faults::add);
        if (first != null && last != null && last.isBefore(first)) {
            faults.add(new FieldFault("to", "before-from"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
        demandReach(wanted, officer, offices);
        return ReportScope.of(wanted, new ReportPeriod(first, last));
    }

    private static String usualOffice(Officer officer) {
        return officer.is(Role.INSPECTOR)
                ? officer.office().county()
                : officer.office().code();
    }

    private static void demandReach(Office wanted, Officer officer, Offices offices) {
        var own = officer.office();
        var reached = officer.is(Role.INSPECTOR)
                ? wanted.isIn(own.county())
                : wanted.code().equals(own.code()) || offices.isBelow(wanted, own);
        if (!reached) {
            throw new Refusal(Why.NOT_YOUR_OFFICE);
        }
    }

    private static LocalDate day(String field, String text, Consumer<FieldFault> faults) {
        if (blank(text)) {
            faults.accept(new FieldFault(field, "required"));
            return null;
        }
        try {
            return sensible(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            faults.accept(new FieldFault(field, "date"));
            return null;
        }
    }

    /** Beyond these years a date is a slip of the pen, and the database may not know it. */
    private static LocalDate sensible(LocalDate day) {
        if (day.getYear() < 1949 || day.getYear() > 2199) {
            throw new DateTimeParseException("beyond all calendars", day.toString(), 0);
        }
        return day;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
