package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.ResponsibilityAnswer;
import org.fengqiao.reports.responsibility.ResponsibilityDesk;

/** Who held what how long (责任钟), per office, and per person for those who lead or inspect them. */
@Path("figures/responsibility")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
public class ResponsibilityResource {
    @Inject
    ResponsibilityDesk desk;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Time held, time waited for others, clocks met and missed, per office and per person")
    public ResponsibilityAnswer responsibility(
            @QueryParam("office") String office, @QueryParam("from") String from, @QueryParam("to") String to) {
        return ResponsibilityAnswer.of(desk.of(office, from, to, caller.locale()));
    }
}
