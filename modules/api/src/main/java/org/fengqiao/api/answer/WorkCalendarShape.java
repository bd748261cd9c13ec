package org.fengqiao.api.answer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.casework.statute.CalendarVersion;
import org.fengqiao.casework.statute.Differences;
import org.fengqiao.time.calendar.MonthCount;
import org.fengqiao.time.calendar.Order;
import org.fengqiao.time.calendar.WorkCalendar;

/** A year's working days, and what was added to the calendars here, as the contract shows them. */
public final class WorkCalendarShape {
    private WorkCalendarShape() {}

    /** The year as it counts in a county; what the county orders besides the country is told apart. */
    public static JsonObject of(int year, WorkCalendar national, WorkCalendar own) {
        var ofCountry = national.orders(year);
        var ofCounty = own.orders(year).stream()
                .filter(order -> !ofCountry.contains(order))
                .toList();
        var months = own.months(year);
        return Shape.of(
                "year",
                year,
                "missing",
                !own.years().contains(year),
                "workDays",
                months.stream().mapToInt(MonthCount::worked).sum(),
                "months",
                Shape.list(
                        months,
                        month -> Shape.of(
                                "month",
                                month.month(),
                                "worked",
                                month.worked(),
                                "rest",
                                month.rest(),
                                "madeUp",
                                month.madeUp(),
                                "ordered",
                                month.ordered(),
                                "provisional",
                                month.provisional())),
                "orders",
                orders(ofCountry),
                "county",
                orders(ofCounty));
    }

    public static JsonObject of(CalendarVersion version) {
        return Shape.of(
                "id",
                version.id(),
                "year",
                version.year(),
                "county",
                version.year() == null ? version.county() : null,
                "from",
                version.firstDay(),
                "reason",
                version.reason(),
                "digest",
                version.digest(),
                "withdrawn",
                version.withdrawn(),
                "added",
                ProposalShape.signed(version.added()),
                "ended",
                ProposalShape.signed(version.ended()),
                "endedReason",
                version.endedReason());
    }

    public static JsonObject withText(CalendarVersion version) {
        return Json.createObjectBuilder(of(version)).add("text", version.text()).build();
    }

    /** An addition whose clocks nobody has looked at yet has changed nothing. */
    public static JsonObject changes(Optional<Differences> changes, Locale locale) {
        return changes.map(each -> ProposalShape.of(each, locale)).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static JsonValue orders(List<Order> orders) {
        return Shape.list(
                orders,
                order -> Shape.of(
                        "name",
                        order.name(),
                        "from",
                        order.from(),
                        "to",
                        order.to(),
                        "works",
                        order.works(),
                        "notice",
                        order.notice()));
    }
}
