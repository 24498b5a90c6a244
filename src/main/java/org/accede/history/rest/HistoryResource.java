package org.accede.history.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.accede.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who changed what, in all records that are not facts. */
@Path("/history")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {
    @Inject
    HistoryAnswers answers;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "All history by kind of record, record, account or period, the latest first; for administrators")
    @APIResponse(responseCode = "200", description = "entries with the fields that were changed, from what to what")
    @APIResponse(responseCode = "403", description = "the caller is no administrator")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "activity, project, contribution, account, token")
    @Parameter(name = "id", in = ParameterIn.QUERY, description = "a record's id or code, together with its kind")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "an account's name")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "a day: what was done on it or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "a day: what was done on it or before")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 0")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 500, 50 where none is given")
    public Page<HistoryJson> list() {
        return answers.all(uri);
    }
}
