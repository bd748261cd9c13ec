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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fengqiao.api.answer.Made;
import org.fengqiao.api.body.Sent;
import org.fengqiao.api.body.Upload;
import org.fengqiao.api.contract.Answers;
import org.fengqiao.api.contract.TakesBody;
import org.fengqiao.casework.AttachmentDesk;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.dossier.AttachmentReader;
import org.fengqiao.casework.dossier.AttachmentRow;

/** The papers of a case. */
@Path("cases/{number}/attachments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "case")
public class AttachmentsResource {
    @PathParam("number")
    String number;

    @Inject
    AttachmentReader reader;

    @Inject
    AttachmentDesk desk;

    @Inject
    CurrentOfficer officer;

    @Inject
    Once once;

    @GET
    @Operation(summary = "The papers, each with its digest")
    public List<AttachmentRow> list() {
        return reader.of(number);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Attaches the part called file")
    @TakesBody(Sent.OneFile.class)
    @Answers(value = Made.Id.class, status = 201)
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
