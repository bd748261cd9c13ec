package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.OfficeShape;
import org.fengqiao.api.answer.Shape;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;

/** What forms choose from: the offices of the county, and the categories of today. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "house")
public class DirectoryResource {
    @Inject
    CurrentOfficer officer;

    @Inject
    Directory directory;

    @Inject
    OfficialTime time;

    @GET
    @Path("offices")
    @Operation(summary = "The offices; each names the one above it")
    public JsonValue offices() {
        var county = officer.get().office().county();
        var own = directory.offices().all().stream()
                .filter(o -> o.county().equals(county))
                .toList();
        return Shape.list(own, OfficeShape::of);
    }

    @GET
    @Path("categories")
    @Operation(summary = "The categories that may be chosen today")
    public JsonValue categories() {
        officer.get();
        return Shape.list(
                directory.categories(time.now().today()),
                c -> Shape.of(
                        "code",
                        c.code(),
                        "name",
                        c.name(),
                        "petitionClass",
                        c.petitionClass(),
                        "from",
                        c.from(),
                        "to",
                        c.to()));
    }
}
