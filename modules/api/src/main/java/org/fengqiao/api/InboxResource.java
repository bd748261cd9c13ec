package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.InboxAnswer;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.api.body.Sent;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.inbox.InboxDesk;
import org.fengqiao.casework.inbox.RuleNames;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/** The notices to an officer, their office and their role in it. */
@Path("inbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inbox")
public class InboxResource {
    private static final String ID = "[1-9]\\d{0,17}";

    @Inject
    InboxDesk desk;

    @Inject
    CurrentOfficer officer;

    @Inject
    RuleNames names;

    @Inject
    Caller caller;

    @Inject
    Once once;

    @GET
    @Operation(summary = "What I was told, newest first, a page at a time; after is the next of another page")
    public InboxAnswer page(@QueryParam("after") String after, @QueryParam("size") String size) {
        officer.get();
        var faults = new ArrayList<FieldFault>();
        var from = number("after", after, "page-key", faults);
        var rows = number("size", size, "number", faults);
        new BodyFaults(faults).refuse();
        var page = desk.page(from, rows == null ? 0 : (int) Math.min(rows, Integer.MAX_VALUE));
        var items = page.items().stream()
                .map(letter -> InboxAnswer.Item.of(letter, names::of, caller.locale()))
                .toList();
        return new InboxAnswer(items, page.next(), desk.unread());
    }

    @GET
    @Path("{id}/reminders")
    @Operation(summary = "The reminders a notice stands for")
    public InboxAnswer.Reminders reminders(@PathParam("id") String id) {
        officer.get();
        return new InboxAnswer.Reminders(desk.reminders(known(id)).stream()
                .map(reminder -> InboxAnswer.Reminded.of(reminder, names::of))
                .toList());
    }

    @POST
    @Path("{id}/read")
    @Operation(summary = "Notes that a notice was read; one to an office is read for all of it")
    @TakesBody(Sent.Nothing.class)
    @Answers(Made.Unread.class)
    public Response read(@PathParam("id") String id) {
        officer.get();
        return once.answer(new byte[0], () -> {
            desk.read(known(id));
            return Once.reply(200, new Made.Unread(desk.unread()));
        });
    }

    private static long known(String id) {
        if (!id.matches(ID)) {
            throw new Refusal(Why.UNKNOWN_THING, id);
        }
        return Long.parseLong(id);
    }

    private static Long number(String field, String text, String message, List<FieldFault> faults) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.strip().matches(ID)) {
            faults.add(new FieldFault(field, message));
            return null;
        }
        return Long.valueOf(text.strip());
    }
}
