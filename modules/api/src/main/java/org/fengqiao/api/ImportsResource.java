package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.ImportAnswer;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.ImportBody;
import org.fengqiao.api.body.Sent;
import org.fengqiao.api.body.Upload;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.IdempotencyDesk.Reply;
import org.fengqiao.casework.ledger.ImportDesk;

/** The ledgers a centre kept before: previewed, then taken in. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportsResource {
    private static final long LARGEST = 50 * 1024L * 1024;

    @Inject
    ImportDesk desk;

    @Inject
    CurrentOfficer officer;

    @Inject
    Once once;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Takes in a ledger: the parts file, mode and, where headings do not tell, mapping")
    @TakesBody(Sent.Ledger.class)
    @Answers(value = Made.Id.class, status = 202)
    public Response start(List<EntityPart> parts) {
        officer.get();
        var upload = Upload.read(parts, LARGEST);
        var how = ImportBody.beside(upload.fields());
        return once.answer(upload.likeness(), () -> {
            var file = new ByteArrayInputStream(upload.content());
            return started(desk.start(upload.fileName(), file, how.mode(), how.mapping()));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Goes on with the file of a preview")
    @TakesBody(value = Sent.Preview.class, example = Examples.IMPORT)
    @Answers(value = Made.Id.class, status = 202)
    public Response goOn(byte[] sent) {
        officer.get();
        var body = Body.of(sent);
        if (!body.has("preview")) {
            body.fault("preview", "required");
        }
        var given = body.as(Sent.Preview.class);
        var how = ImportBody.of(given, body);
        return once.answer(sent, () -> started(desk.goOn(given.preview(), how.mode(), how.mapping())));
    }

    @GET
    @Operation(summary = "The latest imports of one's office")
    public List<ImportAnswer> latest() {
        return desk.latest().stream().map(ImportAnswer::of).toList();
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "How far the import is, and what it found")
    public ImportAnswer job(@PathParam("id") long id) {
        return ImportAnswer.of(desk.job(id));
    }

    private static Reply started(long id) {
        return Once.made(202, "imports/" + id, new Made.Id(id));
    }
}
