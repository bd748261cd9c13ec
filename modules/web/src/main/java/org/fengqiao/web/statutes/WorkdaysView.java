package org.fengqiao.web.statutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.statute.CalendarDesk;
import org.fengqiao.casework.statute.CalendarVersion;
import org.fengqiao.casework.statute.Differences;
import org.fengqiao.casework.statute.Projecting;
import org.fengqiao.casework.statute.StatuteRights;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.calendar.Day;
import org.fengqiao.time.calendar.MonthCount;
import org.fengqiao.time.calendar.Notice;
import org.fengqiao.time.calendar.Order;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;

/** A year's working days as they count in the county, and where an administrator adds what was published since. */
@Named("workdays")
@RequestScoped
public class WorkdaysView {
    @Inject
    private Statutes statutes;

    @Inject
    private CalendarDesk desk;

    @Inject
    private Projecting projecting;

    @Inject
    private Directory directory;

    @Inject
    private Filled filled;

    @Inject
    private OfficialTime time;

    @Inject
    private Me me;

    private Part file;
    private Differences planned;

    public int getYear() {
        var year = filled.of("year");
        return year != null && year.matches("[12]\\d{3}")
                ? Integer.parseInt(year)
                : time.now().today().getYear();
    }

    /** The years whose calendar is there, and the one after them. */
    public List<Integer> getYears() {
        var years = new ArrayList<>(calendar().years());
        int next = years.isEmpty() ? getYear() : years.get(years.size() - 1) + 1;
        years.add(next);
        if (!years.contains(getYear())) {
            years.add(getYear());
        }
        return years;
    }

    public boolean isMissing() {
        return !calendar().years().contains(getYear());
    }

    /** The notice of the year, where it can be read; null when no address is known. */
    public Notice getNotice() {
        return calendar()
                .notice(getYear())
                .filter(notice -> notice.address() != null)
                .orElse(null);
    }

    public List<MonthCount> getMonths() {
        return calendar().months(getYear());
    }

    public int getWorkDays() {
        return calendar().workDays(getYear());
    }

    public List<Order> getOrders() {
        return calendar().orders(getYear());
    }

    public boolean isOwn(Order order) {
        return !statutes.time().calendars().national().orders(getYear()).contains(order);
    }

    /** A field of a month: the day's number and what kind of day it is, both empty outside the month. */
    public record Cell(String day, String kind) {
        static final Cell OUTSIDE = new Cell("", "");

        static Cell of(Day day) {
            return new Cell(
                    String.valueOf(day.date().getDayOfMonth()), day.kind().name());
        }
    }

    /** The days of a month in their weeks, Monday first. */
    public List<List<Cell>> weeks(MonthCount month) {
        var first = month.month().atDay(1);
        var cells = new ArrayList<Cell>();
        IntStream.range(1, first.getDayOfWeek().getValue()).forEach(any -> cells.add(Cell.OUTSIDE));
        first.datesUntil(first.plusMonths(1))
                .forEach(day -> cells.add(Cell.of(calendar().day(day))));
        while (cells.size() % 7 != 0) {
            cells.add(Cell.OUTSIDE);
        }
        return IntStream.range(0, cells.size() / 7)
                .mapToObj(week -> List.copyOf(cells.subList(7 * week, 7 * week + 7)))
                .toList();
    }

    public boolean isReader() {
        return StatuteRights.isReader(me.officer());
    }

    public List<CalendarVersion> getAdditions() {
        return desk.all();
    }

    /** The addition whose changes are asked for. */
    public CalendarVersion getAdded() {
        var id = filled.of("added");
        return id == null || !id.matches("\\d{1,18}") ? null : desk.get(Long.parseLong(id));
    }

    public Differences getChanges() {
        return planned != null ? planned : desk.changes(getAdded().id()).orElse(null);
    }

    public boolean isPlanned() {
        return planned != null;
    }

    public void tryOut() throws IOException {
        planned = desk.tryOut(HandedText.of(filled, file));
    }

    public void add() throws IOException {
        long id = desk.add(HandedText.of(filled, file), filled.of("reason"));
        projecting.now();
        show(id);
    }

    public void withdraw() throws IOException {
        long id = getAdded().id();
        desk.withdraw(id, filled.of("why"));
        projecting.now();
        show(id);
    }

    public String officeName(String code) {
        return directory.offices().find(code).map(Office::name).orElse(code);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    private void show(long id) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("calendar?year=" + getYear() + "&added=" + id);
    }

    private WorkCalendar calendar() {
        return statutes.time().calendar(me.officer().office().county());
    }
}
