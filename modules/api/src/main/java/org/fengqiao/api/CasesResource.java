package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.answer.WorklistAnswer;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.RegistrationBody;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Worklist;

/** All cases: registered here by staff, and listed by the pile they lie in. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
public class CasesResource {
    @Inject
    Once once;

    @Inject
    Registering registering;

    @Inject
    Worklist worklist;

    @Inject
    CurrentOfficer officer;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Registers a matter; with a settlement, a village settles it on the spot")
    @TakesBody(value = RegistrationBody.class, example = Examples.REGISTRATION)
    @Answers(value = Made.Case.class, status = 201)
    public Response register(byte[] sent) {
        officer.get();
        var body = Body.of(sent);
        return once.answer(sent, () -> {
            var made = registering.byStaff(body);
            return Once.made(201, "cases/" + made.number(), new Made.Case(made.number(), made.version(), made.code()));
        });
    }

    @GET
    @Operation(summary = "One pile of the worklist, filtered and searched, a page at a time")
    @Parameter(name = "queue", in = ParameterIn.QUERY, description = "to-receive, mine, office, due-soon, overdue, ...")
    @Parameter(name = "stage", in = ParameterIn.QUERY)
    @Parameter(name = "office", in = ParameterIn.QUERY, description = "code of the office in custody")
    @Parameter(name = "category", in = ParameterIn.QUERY)
    @Parameter(name = "due", in = ParameterIn.QUERY, description = "due on that day or earlier")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "two characters or more")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "the next or back key of another page")
    @Parameter(name = "size", in = ParameterIn.QUERY)
    public WorklistAnswer list(@BeanParam WorklistQuery query) {
        return WorklistAnswer.of(worklist.page(query.search(officer.get())));
    }
}
