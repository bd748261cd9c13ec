package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.casework.dossier.CloseCall;
import org.fengqiao.casework.dossier.CloseCalls;

/** What an inspector looks at twice: services entered late, and duties met on their last day. */
@Path("close-calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class CloseCallsResource {
    @Inject
    CloseCalls calls;

    @GET
    @Operation(
            summary =
                    "Services entered more than three days late, and statutory duties met on the last day: the newest 500")
    public List<CloseCall> all() {
        return calls.newest(CloseCalls.MOST);
    }
}
