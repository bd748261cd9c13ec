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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.ImportAnswer;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.ImportBody;
import org.fengqiao.api.body.Upload;
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
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary"),
                                                @SchemaProperty(name = "mode", type = SchemaType.STRING),
                                                @SchemaProperty(name = "mapping", type = SchemaType.STRING)
                                            })))
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
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = Examples.IMPORT))
    public Response goOn(byte[] sent) {
        officer.get();
        var body = Body.of(sent);
        if (!body.has("preview")) {
            body.fault("preview", "required");
        }
        var preview = body.id("preview");
        var how = ImportBody.of(body);
        return once.answer(sent, () -> started(desk.goOn(preview, how.mode(), how.mapping())));
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
