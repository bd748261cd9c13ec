package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.OfficeShape;
import org.fengqiao.api.answer.Shape;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Power;

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
    public JsonObject me() {
        var me = officer.get();
        return Shape.of(
                "login",
                caller.login().orElse(null),
                "id",
                me.id(),
                "name",
                me.name(),
                "role",
                me.role(),
                "office",
                OfficeShape.of(me.office()),
                "powers",
                powers(me));
    }

    private static List<Power> powers(Officer me) {
        return Stream.of(Power.values()).filter(me::may).toList();
    }
}
