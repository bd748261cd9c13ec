package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.Shape;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.reports.figure.FigureDesk;

/** Single figures that explain themselves. */
@Path("figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
public class FiguresResource {
    @Inject
    FigureDesk desk;

    @Inject
    CurrentOfficer officer;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The catalogue of figures")
    public JsonValue catalogue() {
        officer.get();
        return Shape.list(
                desk.catalogue(caller.locale()),
                f -> Shape.of("code", f.code(), "name", f.name(), "definition", f.definition()));
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One figure with its parts, definition and moment")
    public JsonObject figure(
            @PathParam("code") String code,
            @QueryParam("office") String office,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        var f = desk.figure(code, office, from, to, caller.locale());
        return Shape.of(
                "code",
                f.code(),
                "name",
                f.name(),
                "numerator",
                f.numerator(),
                "denominator",
                f.denominator(),
                "value",
                f.value(),
                "asOf",
                f.asOf(),
                "definition",
                f.definition(),
                "office",
                f.office(),
                "from",
                f.from(),
                "to",
                f.to());
    }
}
