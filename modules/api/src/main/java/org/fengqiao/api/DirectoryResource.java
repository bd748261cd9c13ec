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
import org.fengqiao.api.answer.OfficeAnswer;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.Directory.Category;
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
    public List<OfficeAnswer> offices() {
        var county = officer.get().office().county();
        return directory.offices().all().stream()
                .filter(office -> office.county().equals(county))
                .map(OfficeAnswer::of)
                .toList();
    }

    @GET
    @Path("categories")
    @Operation(summary = "The categories that may be chosen today")
    public List<Category> categories() {
        officer.get();
        return directory.categories(time.now().today());
    }
}
