package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.administration.AdminLogDesk;
import org.fengqiao.model.FieldFault;

/** What those who run the system did, for the inspector and the audit administrator. */
@Path("audit/administrators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AdministratorsResource {
    private static final String NUMBER = "[1-9]\\d{0,8}";

    @Inject
    AdminLogDesk desk;

    @Inject
    CurrentOfficer officer;

    @GET
    @Operation(
            summary =
                    "The log of the administrators, newest first, a page at a time; after is the next of another page")
    public AdminLogDesk.Page page(@QueryParam("after") String after, @QueryParam("size") String size) {
        officer.get();
        var faults = new ArrayList<FieldFault>();
        var from = number("after", after, "page-key", faults);
        var rows = number("size", size, "number", faults);
        new BodyFaults(faults).refuse();
        return desk.page(from, rows == null ? 0 : rows);
    }

    private static Integer number(String field, String text, String message, List<FieldFault> faults) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.strip().matches(NUMBER)) {
            faults.add(new FieldFault(field, message));
            return null;
        }
        return Integer.valueOf(text.strip());
    }
}
