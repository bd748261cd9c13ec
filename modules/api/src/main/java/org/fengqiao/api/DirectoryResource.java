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
import org.fengqiao.api.answer.OfficeLackAnswer;
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

    @Inject
    Caller caller;

    @GET
    @Path("offices")
    @Operation(summary = "The offices; each names the one above it")
    public List<OfficeAnswer> offices() {
        var county = officer.get().office().county();
        return directory.offices().concerning(county).stream()
                .map(OfficeAnswer::of)
                .toList();
    }

    @GET
    @Path("offices/missing")
    @Operation(summary = "What is still to be said of the offices; acts that need it are barred until then")
    public List<OfficeLackAnswer> missing() {
        var county = officer.get().office().county();
        return directory.offices().missing(county).stream()
                .map(lack -> OfficeLackAnswer.of(lack, caller.locale()))
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
