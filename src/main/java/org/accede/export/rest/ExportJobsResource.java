package org.accede.export.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.accede.export.ExportJobView;
import org.accede.export.ExportRuns;
import org.accede.export.ExportedContent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Exports in the background: each account's own, kept a week. */
@Path("/exports/jobs")
public class ExportJobsResource {
    @Inject
    ExportRuns runs;

    /** All in one answer: they are few. */
    public record Jobs(List<ExportJobJson> items) {}

    @GET
    @Operation(summary = "The caller's exports of the last week, latest first, at most twenty")
    public Jobs list() {
        return new Jobs(runs.recent().stream().map(ExportJobJson::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One export and how far it has come",
            description = "state is WAITING, RUNNING, DONE, FAILED, CANCELLED or INTERRUPTED (by a restart)")
    public ExportJobJson get(@PathParam("id") long id) {
        return ExportJobJson.of(runs.get(id));
    }

    @GET
    @Path("{id}/file")
    @Operation(summary = "The file of an export that is done")
    @APIResponse(responseCode = "404", description = "It is not done, or its file was cleaned away")
    public Response file(@PathParam("id") long id) {
        ExportedContent file = runs.file(id);
        return Response.ok(file.content())
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    @POST
    @Path("{id}/resumption")
    @Operation(summary = "Takes up again an export that was interrupted, failed or cancelled")
    @APIResponse(responseCode = "409", description = "It runs still, or is done")
    public ExportJobJson again(@PathParam("id") long id) {
        ExportJobView view = runs.again(id);
        return ExportJobJson.of(view);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Cancels an export that waits or runs")
    @APIResponse(responseCode = "409", description = "It has ended already")
    public void cancel(@PathParam("id") long id) {
        runs.cancel(id);
    }
}
