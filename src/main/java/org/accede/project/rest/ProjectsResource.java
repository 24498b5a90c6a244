package org.accede.project.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.accede.history.Subject;
import org.accede.history.rest.HistoryAnswers;
import org.accede.history.rest.HistoryJson;
import org.accede.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Capacity-building projects. */
@Path("/projects")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource {
    @Inject
    HistoryAnswers history;

    @Context
    UriInfo uri;

    @GET
    @Path("{code}/history")
    @Operation(summary = "Who changed which field of a project from what to what, the latest first")
    @APIResponse(responseCode = "200", description = "one page of entries")
    @APIResponse(responseCode = "404", description = "there never was such a project")
    public Page<HistoryJson> history(@PathParam("code") String code) {
        return history.of(Subject.of("project", code), uri);
    }
}
