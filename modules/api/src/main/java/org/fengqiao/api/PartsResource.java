package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.casework.dossier.OwedPart;
import org.fengqiao.casework.dossier.OwedParts;

/** What offices owe within cases, over all cases: an execution is listed until it is reported done. */
@Path("parts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "case")
public class PartsResource {
    @Inject
    OwedParts parts;

    @GET
    @Operation(
            summary =
                    "Parts of the cases one may see, first what is due first, 500 at most: of a kind, open or done, of an office")
    public List<OwedPart> parts(
            @QueryParam("kind") String kind, @QueryParam("state") String state, @QueryParam("office") String office) {
        return parts.of(kind, state, office);
    }
}
