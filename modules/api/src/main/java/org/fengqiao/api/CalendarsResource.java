package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.AdditionAnswer;
import org.fengqiao.api.answer.ChangesAnswer;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.answer.YearAnswer;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.api.body.Sent;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.statute.CalendarDesk;
import org.fengqiao.casework.statute.Projecting;
import org.fengqiao.casework.statute.Statutes;

/** Which days are worked in a year; and the notices of years and the county's own days that administrators add. */
@Path("calendars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "law")
public class CalendarsResource {
    private static final String ID = "additions/{id: \\d{1,18}}";

    @Inject
    CalendarDesk desk;

    @Inject
    Statutes statutes;

    @Inject
    Projecting projecting;

    @Inject
    CurrentOfficer officer;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The years whose calendar is there")
    public YearAnswer.Years years() {
        return YearAnswer.Years.of(calendar());
    }

    @GET
    @Path("{year: [12]\\d{3}}")
    @Operation(summary = "A year as it counts in one's county: every order, and each month's days worked and of rest")
    public YearAnswer year(@PathParam("year") int year) {
        return YearAnswer.of(year, statutes.time().calendars().national(), calendar());
    }

    @GET
    @Path("additions")
    @Operation(summary = "The calendars that were added here, the latest first")
    public List<AdditionAnswer> additions() {
        return desk.all().stream().map(AdditionAnswer::of).toList();
    }

    @POST
    @Path("additions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds the notice of a year, or days of the county; text is its YAML. Open clocks that it reaches"
                    + " are worked out anew")
    @TakesBody(value = Sent.Proposal.class, example = Examples.CALENDAR)
    @Answers(value = Made.Id.class, status = 201)
    public Response add(byte[] sent) {
        officer.get();
        var body = Body.of(sent);
        var given = body.as(Sent.Proposal.class);
        new BodyFaults(body.faults()).refuse();
        var answer = once.answer(sent, () -> {
            long id = desk.add(given.text(), given.reason());
            return Once.made(201, "calendars/additions/" + id, new Made.Id(id));
        });
        projecting.now();
        return answer;
    }

    @GET
    @Path(ID)
    @Operation(summary = "A calendar that was added, with its text")
    public AdditionAnswer.WithText addition(@PathParam("id") long id) {
        return AdditionAnswer.WithText.of(desk.get(id));
    }

    @GET
    @Path(ID + "/changes")
    @Operation(summary = "What it changed in open clocks; items are null for those who see counts alone")
    public ChangesAnswer.OfAddition changes(@PathParam("id") long id) {
        return ChangesAnswer.OfAddition.of(desk.changes(id), caller.locale());
    }

    @POST
    @Path(ID + "/withdrawal")
    @Operation(summary = "Takes it back; open clocks that it reached are worked out anew; reason")
    @TakesBody(value = Sent.Reason.class, example = Examples.REASON)
    @Answers(AdditionAnswer.WithText.class)
    public Response withdraw(@PathParam("id") long id, byte[] sent) {
        officer.get();
        var body = Body.of(sent);
        var reason = body.as(Sent.Reason.class).reason();
        new BodyFaults(body.faults()).refuse();
        var answer = once.answer(sent, () -> {
            desk.withdraw(id, reason);
            return Once.reply(200, AdditionAnswer.WithText.of(desk.get(id)));
        });
        projecting.now();
        return answer;
    }

    private org.fengqiao.time.calendar.WorkCalendar calendar() {
        return statutes.time().calendar(officer.get().office().county());
    }
}
