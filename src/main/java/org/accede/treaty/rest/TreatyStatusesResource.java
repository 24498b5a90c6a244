package org.accede.treaty.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.accede.shared.Parameters;
import org.accede.shared.rest.CallLanguage;
import org.accede.treaty.StatusChangesCriteria;
import org.accede.treaty.TreatyActions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The status of States under an instrument, through time. */
@Path("/treaty-status")
@Produces(MediaType.APPLICATION_JSON)
public class TreatyStatusesResource {
    @Inject
    TreatyActions actions;

    @Inject
    CallLanguage language;

    @Context
    UriInfo uri;

    @GET
    @Path("/changes")
    @Operation(
            summary = "What changed in treaty status between two days, by what was known at two instants",
            description = "In two steps for each State: the revision of what was said of the first day, then what"
                    + " happened in the world, by acts or by the passing of time.")
    @Parameter(name = "instrument", in = ParameterIn.QUERY, description = "CETS185 where none is given")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "Africa, Americas, Asia, Europe or Oceania")
    @Parameter(
            name = "group",
            in = ParameterIn.QUERY,
            description = "COE, EU, …; FICTIONAL shows the demonstration States")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "name or alias in either language")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "one State, by its ISO 3166-1 alpha-2 code")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "a day; a year before the last where none is given")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "a day; today where none is given")
    @Parameter(name = "knownFrom", in = ParameterIn.QUERY, description = "an instant; knownTo where none is given")
    @Parameter(name = "knownTo", in = ParameterIn.QUERY, description = "an instant; now where none is given")
    @APIResponse(
            responseCode = "200",
            description = "The States whose status changed, in the order of the names",
            content = @Content(schema = @Schema(implementation = StatusChangesJson.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or can't be read, or the end lies before the start")
    @APIResponse(responseCode = "404", description = "There is no such instrument or country")
    public StatusChangesJson changes() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        StatusChangesCriteria criteria = StatusChangesCriteria.from(parameters);
        parameters.done();
        return StatusChangesJson.of(actions.changes(criteria, language.get()));
    }
}
