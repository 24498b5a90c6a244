package org.accede.overview.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.accede.convention.Instrument;
import org.accede.overview.WorldOverview;
import org.accede.shared.AsOf;
import org.accede.shared.Parameters;
import org.accede.shared.RegisterClock;
import org.accede.shared.rest.Tags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The world at a glance. */
@Path("/overview")
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {
    @Inject
    WorldOverview overview;

    @Inject
    RegisterClock register;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @GET
    @Operation(
            summary = "The 193 States by region: pillars by level, and treaty status",
            description = "The judged level counts where there is one, else the one derived from the articles.")
    @Parameter(
            name = "instrument",
            in = ParameterIn.QUERY,
            description = "whose treaty status; CETS185 where none is given")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "a day; today where none is given")
    @Parameter(name = "knownAt", in = ParameterIn.QUERY, description = "an instant; now where none is given")
    @APIResponse(
            responseCode = "200",
            description = "The five regions, then all",
            content = @Content(schema = @Schema(implementation = OverviewJson.class)))
    @APIResponse(responseCode = "304", description = "Nothing was recorded since the answer with this tag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or can't be read")
    @APIResponse(responseCode = "404", description = "There is no such instrument")
    public Response overview() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        String given = parameters.text("instrument");
        String instrument = given == null ? Instrument.BUDAPEST : given;
        LocalDate day = parameters.day("asOf");
        Instant knownAt = parameters.instant("knownAt");
        parameters.done();
        AsOf at = register.asOf(day, knownAt);
        return Tags.answer(
                request,
                () -> OverviewJson.of(instrument, overview.at(instrument, at.day(), at.knownAt())),
                uri.getRequestUri(),
                at);
    }
}
