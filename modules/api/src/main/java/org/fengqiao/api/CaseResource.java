package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.CaseShape;
import org.fengqiao.api.answer.ClockShape;
import org.fengqiao.casework.CaseReader;
import org.fengqiao.casework.StandingReader;
import org.fengqiao.casework.clock.ClockReader;

/** One case and what follows from its log, for those who may know of it; people are masked. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "case")
public class CaseResource {
    @PathParam("number")
    String number;

    @Inject
    CaseReader reader;

    @Inject
    StandingReader standings;

    @Inject
    ClockReader clocks;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The case; the version is what the next act has to show")
    public JsonObject sheet() {
        return CaseShape.sheet(reader.sheet(number), standings.of(number), caller.locale());
    }

    @GET
    @Path("events")
    @Operation(summary = "Every event of the case, in order, with its hash")
    public JsonValue events() {
        return CaseShape.events(reader.timeline(number), caller.locale());
    }

    @GET
    @Path("custody")
    @Operation(summary = "Who was responsible when, to the second, without gap or overlap")
    public JsonValue custody() {
        return CaseShape.custody(reader.custody(number));
    }

    @GET
    @Path("clocks")
    @Operation(summary = "Every legal clock of the case, with the proof of its day")
    public JsonValue clocks() {
        return ClockShape.of(clocks.of(number));
    }

    @GET
    @Path("assignments")
    @Operation(summary = "The parts sent to other offices")
    public JsonValue assignments() {
        return CaseShape.assignments(reader.assignments(number));
    }

    @GET
    @Path("links")
    @Operation(summary = "The cases that belong to this one")
    public JsonValue links() {
        return CaseShape.links(reader.links(number));
    }
}
