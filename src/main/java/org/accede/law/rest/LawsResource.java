package org.accede.law.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.accede.law.Law;
import org.accede.law.LawCriteria;
import org.accede.law.LawEvent;
import org.accede.law.LawInput;
import org.accede.law.LawRecord;
import org.accede.law.Laws;
import org.accede.shared.AsOf;
import org.accede.shared.CallKey;
import org.accede.shared.Messages;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.RegisterClock;
import org.accede.shared.rest.Api;
import org.accede.shared.rest.Bodies;
import org.accede.shared.rest.CallLanguage;
import org.accede.shared.rest.Tags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** A State's acts and bills, with where they stood on a day by what was known at an instant. */
@Path("/laws")
@Produces(MediaType.APPLICATION_JSON)
public class LawsResource {
    private static final int SIZE = 50;

    @Inject
    Laws laws;

    @Inject
    RegisterClock register;

    @Inject
    CallLanguage language;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @GET
    @Operation(
            summary = "Laws by State, region, stage or words of a title",
            description = "Those that had begun by the day, and those of which nothing is recorded yet.")
    @Parameter(
            name = "country",
            in = ParameterIn.QUERY,
            description = "ISO 3166-1 alpha-2; a demonstration State by its code")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "Africa, Americas, Asia, Europe or Oceania")
    @Parameter(
            name = "group",
            in = ParameterIn.QUERY,
            description = "COE, EU, …; FICTIONAL for the demonstration States")
    @Parameter(
            name = "stage",
            in = ParameterIn.QUERY,
            description =
                    "DRAFTING, CONSULTATION, BEFORE_PARLIAMENT, ADOPTED, PROMULGATED, IN_FORCE, AMENDED, REPEALED")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "words of a title in any language, or of the reference")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "a day; today where none is given")
    @Parameter(name = "knownAt", in = ParameterIn.QUERY, description = "an instant; now where none is given")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "country, title, reference or id, “-” before it reverses; country by itself")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 0")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 500, 50 where none is given")
    public Page<LawJson> list() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        LawCriteria criteria = LawCriteria.from(parameters, register);
        Paging paging = parameters.paging(SIZE, LawCriteria.SORTABLE.toArray(String[]::new));
        parameters.done();
        return laws.page(criteria, paging).map(law -> LawJson.of(law, null));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One law at a point in time; its ETag is what a change has to send as If-Match")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "a day; today where none is given")
    @Parameter(name = "knownAt", in = ParameterIn.QUERY, description = "an instant; now where none is given")
    @APIResponse(
            responseCode = "200",
            description = "The law",
            content = @Content(schema = @Schema(implementation = LawJson.class)))
    @APIResponse(responseCode = "404", description = "There is no such law")
    public Response get(@PathParam("id") long id) {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        AsOf at = register.asOf(parameters.day("asOf"), parameters.instant("knownAt"));
        parameters.done();
        LawRecord told = laws.get(id, at);
        List<Long> events = told.events().stream().map(LawEvent::id).toList();
        return Tags.tagged(
                request, LawJson.of(told, null), Tags.version(told.law().version(), at.day(), events));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enters a law; one that looks like it comes back as a warning",
            description =
                    "Required: country, and a title in one language. What became of it is recorded as its events.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; Location has its address",
            content = @Content(schema = @Schema(implementation = LawJson.class)))
    @APIResponse(responseCode = "422", description = "A rule is broken; errors names the fields")
    public Response enter(@HeaderParam(Api.IDEMPOTENCY_KEY) @Nullable String key, @Nullable LawInput input) {
        Law law = laws.enter(Bodies.given(input), CallKey.of(uri.getPath(), key, Bodies.given(input)));
        return answer(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(law.id()))
                        .build()),
                law);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says everything of a law’s record anew: a field left out is emptied; its State stays")
    @APIResponse(
            responseCode = "200",
            description = "The law",
            content = @Content(schema = @Schema(implementation = LawJson.class)))
    @APIResponse(responseCode = "412", description = "somebody saved it since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable LawInput input) {
        return answer(Response.ok(), laws.change(id, Tags.expected(ifMatch), Bodies.given(input)));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a law entered by mistake: one without events and files, to which nothing refers")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "Something is recorded of it or refers to it")
    public void remove(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        laws.remove(id, Tags.expected(ifMatch));
    }

    private Response answer(Response.ResponseBuilder builder, Law law) {
        LawRecord told = laws.get(law.id(), register.asOf(null, null));
        return builder.entity(LawJson.of(told, warnings(law)))
                .tag(Tags.version(law.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private List<WarningJson> warnings(Law law) {
        return laws.similarTo(law).stream()
                .map(other -> new WarningJson(
                        "DUPLICATE",
                        Messages.text(language.get(), "law.similar.warning", other.title(language.get())),
                        other.id()))
                .toList();
    }
}
