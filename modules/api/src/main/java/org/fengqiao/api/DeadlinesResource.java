package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.Shape;
import org.fengqiao.api.answer.StatuteShape;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.time.deadline.Deadlines;

/** The law's periods, for everybody: which there are, and the day on which one that starts then ends, with the why. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "law")
@SecurityRequirements
public class DeadlinesResource {
    @Inject
    Statutes statutes;

    @Inject
    Directory directory;

    @GET
    @Path("deadlines")
    @Operation(summary = "Works a period out and says how; days is for a period that whoever assigns names")
    public JsonObject deadline(@BeanParam DeadlineQuery query) {
        var time = statutes.time();
        var asked = query.asked();
        var answer = asked.answer(time, this::isCounty);
        var rule = answer.rule();
        var due = answer.deadline();
        var calendar = time.calendar(asked.county());
        return Shape.of(
                "rule",
                rule.code(),
                "name",
                rule.name(),
                "law",
                rule.basis().label(),
                "start",
                due.start(),
                "due",
                due.due(),
                "rolledFrom",
                due.rolledFrom(),
                "warning",
                due.warning(),
                "provisional",
                due.provisional(),
                "derivation",
                due.derivation(),
                "steps",
                Shape.list(
                        Deadlines.steps(rule, due.start(), List.of(), calendar),
                        step -> Shape.of(
                                "name",
                                step.milestone().name(),
                                "due",
                                step.deadline().due(),
                                "derivation",
                                step.deadline().derivation())));
    }

    @GET
    @Path("statutes")
    @Operation(summary = "The statute packs in use: versions, laws cited, and every rule with what it allows")
    public JsonValue statutes() {
        return Shape.list(statutes.time().packs().all(), StatuteShape::of);
    }

    private boolean isCounty(String code) {
        return directory.offices().all().stream()
                .anyMatch(office -> office.county().equals(code));
    }
}
