package org.accede.treaty.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.accede.shared.CallKey;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.RegisterClock;
import org.accede.shared.rest.Api;
import org.accede.shared.rest.Bodies;
import org.accede.shared.rest.CallLanguage;
import org.accede.shared.rest.Tags;
import org.accede.shared.rest.WarningJson;
import org.accede.shared.rest.WithdrawalJson;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActionFilter;
import org.accede.treaty.TreatyActionInput;
import org.accede.treaty.TreatyActions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What States did, or were offered, under the instruments: recorded, corrected, withdrawn, never edited. */
@Path("/treaty-actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TreatyActionsResource {
    private static final int SIZE = 50;

    @Inject
    TreatyActions actions;

    @Inject
    RegisterClock register;

    @Inject
    CallLanguage language;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @GET
    @Operation(summary = "Treaty actions of a State, an instrument or a kind, the latest first")
    @Parameter(
            name = "country",
            in = ParameterIn.QUERY,
            description = "ISO 3166-1 alpha-2; a demonstration State by its code")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "Africa, Americas, Asia, Europe or Oceania")
    @Parameter(
            name = "group",
            in = ParameterIn.QUERY,
            description = "COE, EU, …; FICTIONAL for the demonstration States")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "name or alias of the State in either language")
    @Parameter(name = "instrument", in = ParameterIn.QUERY, description = "CETS185, CETS189 or CETS224")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "REQUEST, INVITATION, SIGNATURE, …")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "a day; those that can have happened since")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "a day; those that can have happened by then")
    @Parameter(name = "confirmation", in = ParameterIn.QUERY, description = "VERIFIED or TO_CONFIRM")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "a day; today where none is given")
    @Parameter(name = "knownAt", in = ParameterIn.QUERY, description = "an instant; now where none is given")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 0")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 500, 50 where none is given")
    public Response list() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        TreatyActionFilter filter = TreatyActionFilter.from(parameters, register);
        Paging paging = parameters.paging(SIZE, "-date");
        parameters.done();
        return Tags.answer(request, () -> page(filter, paging), uri.getRequestUri(), filter.at());
    }

    private Page<TreatyActionJson> page(TreatyActionFilter filter, Paging paging) {
        Page<TreatyAction> page = Page.of(actions.all(filter), paging);
        Map<Long, Long> successors =
                actions.successors(page.items().stream().map(TreatyAction::id).toList());
        return page.map(action -> TreatyActionJson.of(action, successors.get(action.id()), null));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One treaty action, whatever became of it")
    @APIResponse(
            responseCode = "200",
            description = "The action; correctedBy or withdrawnAt say how it ended",
            content = @Content(schema = @Schema(implementation = TreatyActionJson.class)))
    @APIResponse(responseCode = "404", description = "There is no such action")
    public Response get(@PathParam("id") long id) {
        TreatyAction action = actions.get(id);
        return Tags.answer(
                request,
                () -> TreatyActionJson.of(
                        action, actions.successors(List.of(id)).get(id), null),
                id,
                String.valueOf(action.endedAt()));
    }

    @POST
    @Operation(
            summary = "Record a treaty action",
            description = "Required: country, instrument, kind, source; term for an EXTENSION. A date may be a day, a"
                    + " month, a year or absent. What looks wrong and may be right comes back as warnings.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; Location has its address",
            content = @Content(schema = @Schema(implementation = TreatyActionJson.class)))
    @APIResponse(responseCode = "422", description = "A rule is broken; errors names the fields")
    public Response record(@HeaderParam(Api.IDEMPOTENCY_KEY) @Nullable String key, @Nullable TreatyActionInput input) {
        return created(actions.record(Bodies.given(input), CallKey.of(uri.getPath(), key, Bodies.given(input))));
    }

    @POST
    @Path("{id}/correction")
    @Operation(
            summary = "Record a treaty action in the place of another",
            description = "An action's fields and a reason; State and instrument stay. To confirm an action, send it as"
                    + " it is with the source that was read and confidence verified.")
    @APIResponse(
            responseCode = "201",
            description = "The new action",
            content = @Content(schema = @Schema(implementation = TreatyActionJson.class)))
    @APIResponse(responseCode = "409", description = "The other was corrected or withdrawn already")
    @APIResponse(responseCode = "422", description = "A rule is broken; errors names the fields")
    public Response correct(@PathParam("id") long id, @Nullable TreatyActionInput input) {
        return created(actions.correct(id, Bodies.given(input)));
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Take a treaty action back, without another in its place")
    @APIResponse(
            responseCode = "201",
            description = "The withdrawal",
            content = @Content(schema = @Schema(implementation = WithdrawalJson.class)))
    @APIResponse(responseCode = "409", description = "It was corrected or withdrawn already")
    @APIResponse(responseCode = "422", description = "The reason is missing or too long")
    public Response withdraw(@PathParam("id") long id, WithdrawalJson.@Nullable Input input) {
        WithdrawalJson withdrawal =
                WithdrawalJson.of(id, actions.withdraw(id, Bodies.given(input).reason()));
        return Bodies.created(uri, TreatyActionsResource.class, id, withdrawal);
    }

    private Response created(TreatyAction action) {
        List<WarningJson> warnings = actions.warnings(action).stream()
                .map(warning -> WarningJson.of(warning.code(), warning.words(), warning.subject(), language.get()))
                .toList();
        TreatyActionJson body = TreatyActionJson.of(action, null, warnings);
        return Bodies.created(uri, TreatyActionsResource.class, action.id(), body);
    }
}
