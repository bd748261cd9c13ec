package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.reports.figure.Figure;
import org.fengqiao.reports.figure.FigureDesk;
import org.fengqiao.reports.figure.FigureDesk.Known;

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
    public List<Known> catalogue() {
        officer.get();
        return desk.catalogue(caller.locale());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One figure with its parts, definition and moment")
    public Figure figure(
            @PathParam("code") String code,
            @QueryParam("office") String office,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        return desk.figure(code, office, from, to, caller.locale());
    }
}
