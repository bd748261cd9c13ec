package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.supervision.AuditDesk;

/** The evidence of one case, to be taken along and checked without this system. */
@Path("cases/{number}/evidence")
@RequestScoped
@Tag(name = "audit")
public class EvidenceResource {
    @Inject
    AuditDesk desk;

    @GET
    @Produces({"application/x-ndjson", MediaType.WILDCARD})
    @Operation(summary = "A line of JSON for each event, for the stand-alone verifier")
    public Response evidence(@PathParam("number") String number) {
        var lines = desk.bundle(number);
        return Download.of("evidence-" + number + ".jsonl", "application/x-ndjson;charset=UTF-8", lines);
    }
}
