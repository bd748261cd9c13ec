package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.CatalogueAnswer;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.statute.Catalogue;
import org.fengqiao.casework.statute.Statutes;

/** The process catalogue, read from the table of acts and the packs in force today. */
@Path("catalogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "law")
public class CatalogueResource {
    @Inject
    Statutes statutes;

    @Inject
    Directory directory;

    @Inject
    CurrentOfficer officer;

    @Inject
    OfficialTime time;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Every stage and act: its article, who does it, from where, which clocks it starts and stops")
    public CatalogueAnswer catalogue() {
        var county = officer.get().office().county();
        var catalogue = Catalogue.of(
                statutes.time(), time.now().today(), county, directory.offices().all());
        return CatalogueAnswer.of(catalogue, caller.locale());
    }
}
