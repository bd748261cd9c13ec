package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.CaseAnswer;
import org.fengqiao.api.answer.ClockAnswer;
import org.fengqiao.api.answer.EventAnswer;
import org.fengqiao.casework.StandingReader;
import org.fengqiao.casework.clock.ClockReader;
import org.fengqiao.casework.dossier.AssignmentRow;
import org.fengqiao.casework.dossier.CustodyReader;
import org.fengqiao.casework.dossier.LinkReader;
import org.fengqiao.casework.dossier.LinkRow;
import org.fengqiao.casework.dossier.PartRow;
import org.fengqiao.casework.dossier.PartsReader;
import org.fengqiao.casework.dossier.SheetReader;
import org.fengqiao.casework.dossier.SpanRow;
import org.fengqiao.casework.dossier.TimelineReader;

/** One case and what follows from its log, for those who may know of it; people are masked. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "case")
public class CaseResource {
    @PathParam("number")
    String number;

    @Inject
    SheetReader sheets;

    @Inject
    TimelineReader timeline;

    @Inject
    CustodyReader custody;

    @Inject
    PartsReader parts;

    @Inject
    LinkReader links;

    @Inject
    StandingReader standings;

    @Inject
    ClockReader clocks;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The case; the version is what the next act has to show")
    public CaseAnswer sheet() {
        return CaseAnswer.of(sheets.of(number), standings.of(number), caller.locale());
    }

    @GET
    @Path("events")
    @Operation(summary = "Every event of the case, in order, with its hash")
    public List<EventAnswer> events() {
        return EventAnswer.of(timeline.of(number), caller.locale());
    }

    @GET
    @Path("custody")
    @Operation(summary = "Who was responsible when, to the second, without gap or overlap")
    public List<SpanRow> custody() {
        return custody.of(number);
    }

    @GET
    @Path("clocks")
    @Operation(summary = "Every legal clock of the case, with the proof of its day")
    public List<ClockAnswer> clocks() {
        return ClockAnswer.of(clocks.of(number));
    }

    @GET
    @Path("assignments")
    @Operation(summary = "The parts sent to other offices")
    public List<AssignmentRow> assignments() {
        return parts.assignments(number);
    }

    @GET
    @Path("parts")
    @Operation(summary = "What others owe within the case, of every kind, and until when")
    public List<PartRow> parts() {
        return parts.of(number);
    }

    @GET
    @Path("links")
    @Operation(summary = "The cases that belong to this one")
    public List<LinkRow> links() {
        return links.of(number);
    }
}
