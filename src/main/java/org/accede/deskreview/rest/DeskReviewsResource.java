package org.accede.deskreview.rest;

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
import org.accede.deskreview.DeskReviews;
import org.accede.deskreview.ReviewCriteria;
import org.accede.deskreview.ReviewInput;
import org.accede.deskreview.SeenReview;
import org.accede.shared.CallKey;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.rest.Api;
import org.accede.shared.rest.Bodies;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Desk reviews: those that were shared, and the drafts that the caller may see. */
@Path("/desk-reviews")
@Produces(MediaType.APPLICATION_JSON)
public class DeskReviewsResource {
    private static final int SIZE = 50;

    @Inject
    DeskReviews reviews;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "Desk reviews by State, region, status, lead, instrument or deadline, the latest first")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "Africa, Americas, Asia, Europe or Oceania")
    @Parameter(
            name = "group",
            in = ParameterIn.QUERY,
            description = "COE, EU, …; FICTIONAL shows those of the demonstration States")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "REQUESTED, IN_PROGRESS, …, SHARED, FINAL")
    @Parameter(name = "lead", in = ParameterIn.QUERY, description = "the lead reviewer’s name as the review has it")
    @Parameter(name = "instrument", in = ParameterIn.QUERY, description = "an instrument’s code")
    @Parameter(name = "overdue", in = ParameterIn.QUERY, description = "true: only those whose deadline has passed")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "dated, country, deadline, status, lead or id, “-” before it reverses; -dated by itself")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 0")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 500, 50 where none is given")
    public Page<DeskReviewJson> list() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        ReviewCriteria criteria = ReviewCriteria.from(parameters);
        Paging paging = parameters.paging(SIZE, ReviewCriteria.SORTABLE.toArray(String[]::new));
        parameters.done();
        return reviews.page(criteria, paging).map(DeskReviewJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Requests a review; with startFrom, the articles of an earlier one are copied to be confirmed")
    @APIResponse(responseCode = "201", description = "the review as it was saved")
    @APIResponse(responseCode = "422", description = "every rule that the input breaks, by field")
    public Response request(@HeaderParam(Api.IDEMPOTENCY_KEY) @Nullable String key, @Nullable ReviewInput input) {
        SeenReview made = reviews.request(Bodies.given(input), CallKey.of(uri.getPath(), key, Bodies.given(input)));
        return ReviewAnswer.of(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(made.id()))
                        .build()),
                made);
    }
}
