package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.DeadlineAnswer;
import org.fengqiao.api.answer.StatuteAnswer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.statute.Statutes;

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
    public DeadlineAnswer deadline(@BeanParam DeadlineQuery query) {
        var time = statutes.time();
        var asked = query.asked();
        var answer = asked.answer(time, this::isCounty);
        return DeadlineAnswer.of(answer.rule(), answer.deadline(), time.calendar(asked.county()));
    }

    @GET
    @Path("statutes")
    @Operation(summary = "The statute packs in use: versions, laws cited, and every rule with what it allows")
    public List<StatuteAnswer> statutes() {
        return statutes.time().packs().all().stream().map(StatuteAnswer::of).toList();
    }

    private boolean isCounty(String code) {
        return directory.offices().all().stream().anyMatch(office -> office.isIn(code));
    }
}
