package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.MeAnswer;
import org.fengqiao.casework.CurrentOfficer;

/** Who the caller is in this house, and what they may do. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "house")
public class MeResource {
    @Inject
    CurrentOfficer officer;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Who I am and may")
    public MeAnswer me() {
        return MeAnswer.of(caller.login().orElse(null), officer.get());
    }
}
