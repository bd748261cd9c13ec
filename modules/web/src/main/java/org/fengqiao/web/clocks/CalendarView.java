package org.fengqiao.web.clocks;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.calendar.ClockNames;
import org.fengqiao.casework.calendar.DueDay;
import org.fengqiao.casework.calendar.FeedDesk;
import org.fengqiao.casework.calendar.OfficeCalendar;
import org.fengqiao.casework.door.FrontDoor;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.time.calendar.Day;
import org.fengqiao.time.calendar.DayKind;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Query;
import org.fengqiao.web.shell.Say;

/** The calendar of the own office: a month of due days, and the secret address for one's own calendar program. */
@Named("calendarView")
@RequestScoped
public class CalendarView {
    private static final int SHOWN = 4;

    /** One square of the month, or one from the month beside it, which stays empty. */
    public record Square(LocalDate date, boolean inMonth, boolean today, String css, String mark, List<DueDay> dues) {
        public List<DueDay> first() {
            return dues.size() > SHOWN ? dues.subList(0, SHOWN - 1) : dues;
        }

        public int more() {
            return dues.size() - first().size();
        }
    }

    @Inject
    private OfficeCalendar calendar;

    @Inject
    private FeedDesk feeds;

    @Inject
    private ClockNames names;

    @Inject
    private Statutes statutes;

    @Inject
    private OfficialTime time;

    @Inject
    private Filled filled;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FrontDoor door;

    @Inject
    private Me me;

    @Inject
    private Say say;

    private YearMonth month;
    private List<DueDay> dues;
    private String token;
    private Optional<FeedDesk.Standing> standing;

    @PostConstruct
    void read() {
        var current = YearMonth.from(time.now().today());
        try {
            var asked = YearMonth.parse(filled.otherwise("month", current.toString()));
            month = asked.getYear() < 1949 || asked.getYear() > 2199 ? current : asked;
        } catch (DateTimeException notAMonth) {
            month = current;
        }
    }

    /** A new secret address; it is shown in this one answer and never again. */
    public void create() {
        token = feeds.create();
        standing = null;
    }

    public void revoke() {
        feeds.revoke();
        standing = null;
    }

    public List<DueDay> getDues() {
        if (dues == null) {
            dues = calendar.between(month.atDay(1), month.atEndOfMonth());
        }
        return dues;
    }

    public List<List<Square>> getWeeks() {
        var monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        return Stream.iterate(monday, week -> !week.isAfter(month.atEndOfMonth()), week -> week.plusWeeks(1))
                .map(week ->
                        week.datesUntil(week.plusWeeks(1)).map(this::square).toList())
                .toList();
    }

    private Square square(LocalDate date) {
        var day = calendar().day(date);
        boolean inMonth = YearMonth.from(date).equals(month);
        var due = inMonth
                ? getDues().stream()
                        .filter(each -> each.running().due().equals(date))
                        .toList()
                : List.<DueDay>of();
        return new Square(date, inMonth, date.equals(time.now().today()), day.works() ? "" : "rest", mark(day), due);
    }

    /** 休 and 班, as every calendar of the country marks them; a weekend needs no mark. */
    private String mark(Day day) {
        return day.kind() == DayKind.HOLIDAY || day.kind() == DayKind.MAKE_UP
                ? say.words("calendar." + day.kind())
                : null;
    }

    /** The holidays and make-up days of the month, by the notice that ordered them. */
    public List<String> getOrders() {
        return month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(calendar()::day)
                .filter(day -> day.order() != null)
                .map(day -> say.words(
                        "calendar.order",
                        say.date(day.date()),
                        day.order().name(),
                        day.order().notice()))
                .toList();
    }

    public boolean isProvisional() {
        return !calendar().years().contains(month.getYear());
    }

    public int getWorkDays() {
        return calendar().workDays(month);
    }

    public String getTitle() {
        return month.format(java.time.format.DateTimeFormatter.ofPattern(say.words("date.month"), say.locale()));
    }

    public String getMonth() {
        return month.toString();
    }

    public String getBefore() {
        return new Query("calendar")
                .with("month", month.minusMonths(1).toString())
                .toString();
    }

    public String getAfter() {
        return new Query("calendar")
                .with("month", month.plusMonths(1).toString())
                .toString();
    }

    public String name(DueDay due) {
        return names.of(due.running(), me.officer().office().county());
    }

    public FeedDesk.Standing getFeed() {
        if (standing == null) {
            standing = feeds.standing();
        }
        return standing.orElse(null);
    }

    /** The address, right after it was made. */
    public String getAddress() {
        if (token == null) {
            return null;
        }
        return door.house(request) + "/api/v1/calendar/" + token + ".ics";
    }

    private WorkCalendar calendar() {
        return statutes.time().calendar(me.officer().office().county());
    }
}
