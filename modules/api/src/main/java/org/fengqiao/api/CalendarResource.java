package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.Feed;
import org.fengqiao.api.answer.MonthAnswer;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.calendar.ClockNames;
import org.fengqiao.casework.calendar.FeedDesk;
import org.fengqiao.casework.calendar.OfficeCalendar;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;

/** What is due in the officer's own office: a month at a time, or as a feed for a calendar program. */
@Path("calendar")
@RequestScoped
@Tag(name = "calendar")
public class CalendarResource {
    @Inject
    OfficeCalendar calendar;

    @Inject
    FeedDesk feeds;

    @Inject
    CurrentOfficer officer;

    @Inject
    Statutes statutes;

    @Inject
    ClockNames names;

    @Inject
    OfficialTime time;

    @Inject
    Visitor visitor;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What is due in the own office in a month, with its holidays and make-up days")
    @Parameter(name = "month", in = ParameterIn.QUERY, description = "2026-11; this month when left out")
    public MonthAnswer month(@QueryParam("month") String written) {
        var month = month(written, YearMonth.from(time.now().today()));
        var dues = calendar.between(month.atDay(1), month.atEndOfMonth());
        var office = officer.get().office();
        return MonthAnswer.of(
                month, office, statutes.time().calendar(office.county()), dues, due -> names.of(due, office.county()));
    }

    @GET
    @Path("{token}.ics")
    @Produces("text/calendar; charset=UTF-8")
    @Operation(summary = "The same as an iCalendar feed, for whoever has its secret address")
    @SecurityRequirements
    public String feed(@PathParam("token") String token) {
        var found = visitor.subscribed(token, () -> feeds.follow(token));
        return Feed.of(found, clock -> names.of(clock, found.office().county()));
    }

    private static YearMonth month(String written, YearMonth current) {
        if (written == null || written.isBlank()) {
            return current;
        }
        try {
            var month = YearMonth.parse(written.strip());
            if (month.getYear() >= 1949 && month.getYear() <= 2199) {
                return month;
            }
        } catch (DateTimeException notAMonth) {
            // Told below, as a year that no calendar has.
        }
        throw Refusal.of(List.of(new FieldFault("month", "month")));
    }
}
