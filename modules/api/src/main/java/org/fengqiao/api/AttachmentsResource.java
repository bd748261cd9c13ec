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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.body.Upload;
import org.fengqiao.casework.AttachmentDesk;
import org.fengqiao.casework.CaseReader;
import org.fengqiao.casework.CaseReader.AttachmentRow;
import org.fengqiao.casework.CurrentOfficer;

/** The papers of a case. */
@Path("cases/{number}/attachments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "case")
public class AttachmentsResource {
    @PathParam("number")
    String number;

    @Inject
    CaseReader reader;

    @Inject
    AttachmentDesk desk;

    @Inject
    CurrentOfficer officer;

    @Inject
    Once once;

    @GET
    @Operation(summary = "The papers, each with its digest")
    public List<AttachmentRow> list() {
        return reader.attachments(number);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Attaches the part called file")
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
                                                        format = "binary")
                                            })))
    public Response attach(List<EntityPart> parts) {
        officer.get();
        var upload = Upload.read(parts, AttachmentDesk.LARGEST);
        return once.answer(upload.likeness(), () -> {
            long id = desk.attach(number, upload.fileName(), upload.content());
            return Once.made(201, "cases/" + number + "/attachments/" + id, new Made.Id(id));
        });
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "One paper as it was attached")
    public Response take(@PathParam("id") long id) {
        var paper = desk.take(number, id);
        return Download.of(paper.name(), paper.mediaType(), paper.content());
    }
}
