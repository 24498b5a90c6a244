package org.accede.deskreview.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.accede.deskreview.ReviewChecks;
import org.accede.shared.rest.Bodies;
import org.accede.shared.rest.CallLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What the checks find in a review. */
@Path("/desk-reviews/{id}/checks")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewChecksResource {
    @Inject
    ReviewChecks checks;

    @Inject
    CallLanguage language;

    @PathParam("id")
    long id;

    @GET
    @Operation(summary = "What the checks find now, what was dismissed included")
    public List<CheckJson> list() {
        return checks.of(id).stream()
                .map(found -> CheckJson.of(found, language.get()))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says that what a check found is right as it is, and why")
    @APIResponse(responseCode = "409", description = "the checks find nothing there")
    public List<CheckJson> dismiss(@Nullable DismissalInput input) {
        DismissalInput given = Bodies.given(input);
        checks.dismiss(id, given.rule(), given.provision(), given.reason());
        return list();
    }
}
