package org.accede.law.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.accede.document.Document;
import org.accede.document.Upload;
import org.accede.document.rest.DocumentJson;
import org.accede.document.rest.Files;
import org.accede.law.Laws;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The files attached to a law: its text, an official translation. */
@Path("/laws/{law}/files")
@Produces(MediaType.APPLICATION_JSON)
public class LawFilesResource {
    private static final int SIZE = 50;

    @PathParam("law")
    long law;

    @Inject
    Laws laws;

    @Inject
    Files files;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "The files of a law, the first attached first")
    public Page<DocumentJson> list() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        Paging paging = parameters.paging(SIZE, "id");
        parameters.done();
        return Page.of(paging.turned(laws.files(law)), paging).map(DocumentJson::of);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Attach a file, as the form field “file”",
            description = "A PDF, a Word or OpenDocument text or plain text, told by its content, of at most 50 MB.")
    @APIResponse(
            responseCode = "201",
            description = "Attached; Location has its address",
            content = @Content(schema = @Schema(implementation = DocumentJson.class)))
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "422", description = "The file is empty, of another kind, or not what its name says")
    public Response attach(@FormParam(Upload.FIELD) @Nullable EntityPart file) throws IOException {
        try (Upload upload = Files.received(file)) {
            Document document = laws.attach(law, upload);
            return Response.created(uri.getAbsolutePathBuilder()
                            .path(String.valueOf(document.id()))
                            .build())
                    .entity(DocumentJson.of(document))
                    .build();
        }
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file itself, to be saved; its ETag is its checksum")
    @APIResponse(responseCode = "404", description = "The law has no such file")
    public Response get(@PathParam("id") long id) {
        return files.answer(laws.file(law, id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take a file off the law; its content stays in the register")
    public void detach(@PathParam("id") long id) {
        laws.detach(law, id);
    }
}
