package org.accede.law.rest;

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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.accede.law.LawEvent;
import org.accede.law.LawEventInput;
import org.accede.law.LawEvents;
import org.accede.law.LawRecord;
import org.accede.law.LawWarnings;
import org.accede.law.Laws;
import org.accede.shared.AsOf;
import org.accede.shared.CallKey;
import org.accede.shared.Days;
import org.accede.shared.Messages;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.RegisterClock;
import org.accede.shared.rest.Api;
import org.accede.shared.rest.Bodies;
import org.accede.shared.rest.CallLanguage;
import org.accede.shared.rest.Tags;
import org.accede.shared.rest.WithdrawalJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What became of a law: events recorded, corrected, withdrawn, never edited. */
@Path("/laws/{law}/events")
@Produces(MediaType.APPLICATION_JSON)
public class LawEventsResource {
    private static final int SIZE = 50;

    @PathParam("law")
    long law;

    @Inject
    LawEvents events;

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
            summary = "The events of a law that the register held at the instant, the oldest first",
            description = "Those dated after the day are among them: an entry into force may lie ahead.")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "a day; today where none is given")
    @Parameter(name = "knownAt", in = ParameterIn.QUERY, description = "an instant; now where none is given")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 0")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 500, 50 where none is given")
    public Response list() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        AsOf at = register.asOf(parameters.day("asOf"), parameters.instant("knownAt"));
        Paging paging = parameters.paging(SIZE, "date");
        parameters.done();
        LawRecord told = laws.get(law, at);
        Page<LawEventJson> page = Page.of(paging.turned(told.events()), paging)
                .map(event -> LawEventJson.of(event, Optional.empty(), null));
        return Tags.answer(request, () -> page, uri.getRequestUri(), at);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One event of a law, whatever became of it")
    @APIResponse(
            responseCode = "200",
            description = "The event; correctedBy or withdrawnAt say how it ended",
            content = @Content(schema = @Schema(implementation = LawEventJson.class)))
    @APIResponse(responseCode = "404", description = "The law has no such event")
    public Response get(@PathParam("id") long id) {
        LawEvent event = events.get(law, id);
        return Tags.answer(
                request,
                () -> LawEventJson.of(event, events.successorOf(id), null),
                id,
                String.valueOf(event.endedAt()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record what became of a law",
            description =
                    "Required: kind and source. The date may be a day, a month, a year or absent, and may lie ahead.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; Location has its address",
            content = @Content(schema = @Schema(implementation = LawEventJson.class)))
    @APIResponse(responseCode = "422", description = "A rule is broken; errors names the fields")
    public Response record(@HeaderParam(Api.IDEMPOTENCY_KEY) @Nullable String key, @Nullable LawEventInput input) {
        CallKey call = CallKey.of(uri.getPath(), key, Bodies.given(input));
        return created(events.record(law, Bodies.given(input), call));
    }

    @POST
    @Path("{id}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record an event in the place of another of the same law",
            description = "An event’s fields and a reason. To confirm one is to correct it with the source looked at.")
    @APIResponse(
            responseCode = "201",
            description = "The new event",
            content = @Content(schema = @Schema(implementation = LawEventJson.class)))
    @APIResponse(responseCode = "409", description = "The other was corrected or withdrawn already")
    @APIResponse(responseCode = "422", description = "A rule is broken; errors names the fields")
    public Response correct(@PathParam("id") long id, @Nullable LawEventInput input) {
        return created(events.correct(law, id, Bodies.given(input)));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take an event back, without another in its place")
    @APIResponse(
            responseCode = "201",
            description = "The withdrawal",
            content = @Content(schema = @Schema(implementation = WithdrawalJson.class)))
    @APIResponse(responseCode = "409", description = "It was corrected or withdrawn already")
    @APIResponse(responseCode = "422", description = "The reason is missing or too long")
    public Response withdraw(@PathParam("id") long id, WithdrawalJson.@Nullable Input input) {
        WithdrawalJson withdrawal = WithdrawalJson.of(
                id, events.withdraw(law, id, Bodies.given(input).reason()));
        return Response.created(address(id)).entity(withdrawal).build();
    }

    private Response created(LawEvent event) {
        LawRecord told = laws.get(law, register.asOf(null, null));
        List<WarningJson> warnings =
                LawWarnings.of(event, told.events()).stream().map(this::warning).toList();
        return Response.created(address(event.id()))
                .entity(LawEventJson.of(event, Optional.empty(), warnings))
                .build();
    }

    private WarningJson warning(LawWarnings.Warning warning) {
        LawEvent other = warning.other();
        String stage = Messages.label(language.get(), other.kind());
        String date = Days.text(other.date().toString(), language.get());
        return new WarningJson(
                warning.kind().name(),
                Messages.text(language.get(), "law.warning." + warning.kind(), stage, date),
                other.id());
    }

    private URI address(long event) {
        return uri.getBaseUriBuilder().path("laws/" + law + "/events/" + event).build();
    }
}
