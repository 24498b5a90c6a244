package org.accede.alignment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.accede.alignment.Alignment;
import org.accede.alignment.AlignmentCriteria;
import org.accede.alignment.ChangedSinceApproval;
import org.accede.shared.Parameters;
import org.accede.shared.rest.CallLanguage;
import org.accede.shared.rest.Tags;
import org.accede.treaty.ChangesCriteria;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** How far States' laws are in line with an instrument. */
@Path("/alignment")
@Produces(MediaType.APPLICATION_JSON)
public class AlignmentResource {
    @Inject
    Alignment alignment;

    @Inject
    CallLanguage language;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @GET
    @Operation(
            summary = "Countries × provisions of an instrument, on a day by what was known at an instant",
            description = "Reads law in force only; a cell that is not assessed is absent.")
    @Parameter(name = "instrument", in = ParameterIn.QUERY, description = "CETS185 where none is given")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "Africa, Americas, Asia, Europe or Oceania")
    @Parameter(
            name = "group",
            in = ParameterIn.QUERY,
            description = "COE, EU, …; FICTIONAL shows the demonstration States")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "name or alias in either language")
    @Parameter(name = "pillar", in = ParameterIn.QUERY, description = "the provisions of one pillar only")
    @Parameter(
            name = "rating",
            in = ParameterIn.QUERY,
            description = "only countries that stand so, a rating or NOT_ASSESSED, on provision")
    @Parameter(
            name = "provision",
            in = ParameterIn.QUERY,
            description = "such as 185-18; any whole article where none is given")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "a day; today where none is given")
    @Parameter(name = "knownAt", in = ParameterIn.QUERY, description = "an instant; now where none is given")
    @APIResponse(
            responseCode = "200",
            description = "All rows, in the order of the names",
            content = @Content(schema = @Schema(implementation = AlignmentJson.class)))
    @APIResponse(responseCode = "304", description = "Nothing was recorded since the answer with this tag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or can't be read")
    @APIResponse(responseCode = "404", description = "There is no such instrument or provision")
    public Response matrix() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        AlignmentCriteria asked = AlignmentCriteria.from(parameters);
        parameters.done();
        ChangedSinceApproval changed = alignment.changedSinceApproval(asked.day(), asked.knownAt());
        return Tags.answer(
                request,
                () -> new AlignmentJsonWriter.Answer(alignment.matrix(asked, language.get(), changed), language.get()),
                uri.getRequestUri(),
                language.get(),
                changed.at(),
                changed.findings());
    }

    @GET
    @Path("/changes")
    @Operation(
            summary = "What changed between two days, by what was known at two instants",
            description = "In two steps for each cell: the revision of what was said of the first day, then what"
                    + " happened in the world.")
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
            description = "The cells that changed, by State in the order of the names",
            content = @Content(schema = @Schema(implementation = ChangesJson.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or can't be read, or the end lies before the start")
    @APIResponse(responseCode = "404", description = "There is no such instrument or country")
    public ChangesJson changes() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        ChangesCriteria criteria = ChangesCriteria.from(parameters);
        parameters.done();
        return ChangesJson.of(alignment.changes(criteria, language.get()));
    }
}
