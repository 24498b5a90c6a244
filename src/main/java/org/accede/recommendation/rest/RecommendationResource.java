package org.accede.recommendation.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.accede.history.Subject;
import org.accede.history.rest.HistoryAnswers;
import org.accede.history.rest.HistoryJson;
import org.accede.recommendation.Recommendation;
import org.accede.recommendation.RecommendationInput;
import org.accede.recommendation.RecommendationLife;
import org.accede.recommendation.RecommendationStep;
import org.accede.recommendation.Recommendations;
import org.accede.recommendation.StepInput;
import org.accede.shared.Page;
import org.accede.shared.RegisterClock;
import org.accede.shared.rest.Bodies;
import org.accede.shared.rest.Tags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** One recommendation, and the steps of its life; with If-Match a step is taken only from the version that it names. */
@Path("/recommendations/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class RecommendationResource {
    @Inject
    Recommendations recommendations;

    @Inject
    RecommendationLife life;

    @Inject
    RecommendationAnswers answers;

    @Inject
    HistoryAnswers history;

    @Inject
    RegisterClock register;

    @Context
    Request request;

    @Context
    UriInfo uri;

    @PathParam("id")
    long id;

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Nullable
    String ifMatch;

    @GET
    @Operation(summary = "One recommendation; its ETag is what a change has to send as If-Match")
    @APIResponse(
            responseCode = "200",
            description = "The recommendation",
            content = @Content(schema = @Schema(implementation = RecommendationJson.class)))
    @APIResponse(responseCode = "404", description = "There is no such recommendation")
    public Response get() {
        Recommendation one = recommendations.get(id);
        return Tags.tagged(request, answers.json(one), Tags.version(one.version(), register.today()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Says everything of a recommendation anew but how far it has come: a field left out is emptied; its State and what it comes from stay")
    @APIResponse(responseCode = "412", description = "somebody saved it since the version in If-Match")
    @APIResponse(responseCode = "422", description = "every rule that the input breaks, by field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(@Nullable RecommendationInput input) {
        return answers.of(Response.ok(), recommendations.change(id, Tags.expected(ifMatch), Bodies.given(input)));
    }

    @POST
    @Path("start")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says that the authorities are at it")
    @APIResponse(responseCode = "409", description = "its life does not allow it: the detail says where it is")
    public Response start(@Nullable StepInput input) {
        return take(RecommendationStep.START, input);
    }

    @POST
    @Path("implement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says that it is put into practice, since when, and what shows it: a text or a link")
    @APIResponse(responseCode = "409", description = "its life does not allow it: the detail says where it is")
    @APIResponse(responseCode = "422", description = "the evidence or its day is missing")
    public Response implement(@Nullable StepInput input) {
        return take(RecommendationStep.IMPLEMENT, input);
    }

    @POST
    @Path("drop")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says that it is no longer relevant, with a reason")
    @APIResponse(responseCode = "409", description = "its life does not allow it: the detail says where it is")
    public Response drop(@Nullable StepInput input) {
        return take(RecommendationStep.DROP, input);
    }

    @POST
    @Path("reopen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Opens it again, with a reason; the evidence goes to its history")
    @APIResponse(responseCode = "409", description = "its life does not allow it: the detail says where it is")
    public Response reopen(@Nullable StepInput input) {
        return take(RecommendationStep.REOPEN, input);
    }

    @POST
    @Path("notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a note to its log")
    @APIResponse(responseCode = "422", description = "the note is missing")
    public Response note(@Nullable StepInput input) {
        return answers.of(Response.ok(), life.note(id, Bodies.given(input)));
    }

    @GET
    @Path("history")
    @Operation(summary = "Who changed which field of a recommendation from what to what, the latest first")
    @APIResponse(responseCode = "200", description = "one page of entries")
    @APIResponse(responseCode = "404", description = "there never was such a recommendation")
    public Page<HistoryJson> history() {
        return history.of(Subject.of("recommendation", id), uri);
    }

    private Response take(RecommendationStep step, @Nullable StepInput input) {
        Integer version = ifMatch == null ? null : Integer.valueOf(Tags.expected(ifMatch));
        return answers.of(Response.ok(), life.take(id, version, step, input == null ? StepInput.NOTHING : input));
    }
}
