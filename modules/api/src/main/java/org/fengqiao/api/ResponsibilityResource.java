package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.Shape;
import org.fengqiao.reports.responsibility.Held;
import org.fengqiao.reports.responsibility.OfficePart;
import org.fengqiao.reports.responsibility.PersonPart;
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
    public JsonObject responsibility(
            @QueryParam("office") String office, @QueryParam("from") String from, @QueryParam("to") String to) {
        var found = desk.of(office, from, to, caller.locale());
        var period = found.scope().period();
        return Shape.of(
                "office",
                found.scope().office(),
                "from",
                period.from().toString(),
                "to",
                period.to().toString(),
                "asOf",
                found.asOf().at(),
                "definition",
                found.definition(),
                "offices",
                Shape.list(found.offices(), ResponsibilityResource::office));
    }

    private static JsonObject office(OfficePart part) {
        return Shape.of(
                "office",
                part.office(),
                "name",
                part.name(),
                "tier",
                part.tier(),
                "held",
                held(part.held()),
                "persons",
                Shape.list(part.persons(), ResponsibilityResource::person));
    }

    /** A person of null is the time until somebody received the case. */
    private static JsonObject person(PersonPart part) {
        return Shape.of("personId", part.id(), "person", part.name(), "held", held(part.held()));
    }

    private static JsonObject held(Held held) {
        return Shape.of(
                "cases",
                held.cases(),
                "seconds",
                held.seconds(),
                "waitedForOffices",
                held.forOffices(),
                "waitedForCitizens",
                held.forCitizens(),
                "waitedForHearings",
                held.forHearing(),
                "awaited",
                held.awaited(),
                "met",
                held.met(),
                "missed",
                held.missed(),
                "atRisk",
                held.atRisk());
    }
}
