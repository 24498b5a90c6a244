package org.accede.recommendation.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.accede.recommendation.Recommendation;
import org.accede.recommendation.RecommendationCriteria;
import org.accede.recommendation.RecommendationInput;
import org.accede.recommendation.Recommendations;
import org.accede.shared.CallKey;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.rest.Api;
import org.accede.shared.rest.Bodies;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What the authorities of States are advised to do. */
@Path("/recommendations")
@Produces(MediaType.APPLICATION_JSON)
public class RecommendationsResource {
    private static final int SIZE = 50;

    @Inject
    Recommendations recommendations;

    @Inject
    RecommendationAnswers answers;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary =
                    "Recommendations by State, provision, status, owner, due date, source or words of the text; what is most urgent comes first")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "words of the text in either language, or of the institution")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "Africa, Americas, Asia, Europe or Oceania")
    @Parameter(
            name = "group",
            in = ParameterIn.QUERY,
            description = "COE, EU, …; FICTIONAL shows those of the demonstration States")
    @Parameter(
            name = "instrument",
            in = ParameterIn.QUERY,
            description = "an instrument’s code, of which it names a provision")
    @Parameter(name = "provision", in = ParameterIn.QUERY, description = "a provision’s code, itself or a part of it")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "OPEN, IN_PROGRESS, IMPLEMENTED or NO_LONGER_RELEVANT")
    @Parameter(name = "owner", in = ParameterIn.QUERY, description = "an account’s name")
    @Parameter(name = "overdue", in = ParameterIn.QUERY, description = "true: only those whose due date has passed")
    @Parameter(name = "source", in = ParameterIn.QUERY, description = "FINDING, DESK_REVIEW, ACTIVITY or NONE")
    @Parameter(name = "review", in = ParameterIn.QUERY, description = "the id of the desk review that it comes from")
    @Parameter(
            name = "activity",
            in = ParameterIn.QUERY,
            description = "the id of the activity that it comes from or is served by")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "due, country, status, owner or id, “-” before it reverses; due by itself")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 0")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 500, 50 where none is given")
    public Page<RecommendationJson> list() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        RecommendationCriteria criteria = RecommendationCriteria.from(parameters);
        Paging paging = parameters.paging(SIZE, RecommendationCriteria.SORTABLE.toArray(String[]::new));
        parameters.done();
        return recommendations.page(criteria, paging).map(answers::json);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Opens a recommendation",
            description =
                    "Required: country, a text in one language, and a provision or what it comes from: a finding, a desk review that was shared, or an activity.")
    @APIResponse(
            responseCode = "201",
            description = "Opened; Location has its address",
            content = @Content(schema = @Schema(implementation = RecommendationJson.class)))
    @APIResponse(responseCode = "422", description = "Every rule that the input breaks, by field")
    public Response propose(
            @HeaderParam(Api.IDEMPOTENCY_KEY) @Nullable String key, @Nullable RecommendationInput input) {
        Recommendation opened =
                recommendations.propose(Bodies.given(input), CallKey.of(uri.getPath(), key, Bodies.given(input)));
        return answers.of(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(opened.id()))
                        .build()),
                opened);
    }
}
