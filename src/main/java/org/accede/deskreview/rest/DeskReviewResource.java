package org.accede.deskreview.rest;

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
import org.accede.deskreview.DeskReviews;
import org.accede.deskreview.ReviewComparisons;
import org.accede.deskreview.ReviewInput;
import org.accede.deskreview.ReviewLife;
import org.accede.deskreview.SeenReview;
import org.accede.shared.Parameters;
import org.accede.shared.rest.Bodies;
import org.accede.shared.rest.Tags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** One desk review, and the steps of its life; with If-Match a step is taken only from the version that it names. */
@Path("/desk-reviews/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class DeskReviewResource {
    @Inject
    DeskReviews reviews;

    @Inject
    ReviewLife life;

    @Inject
    ReviewComparisons comparisons;

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
    @Operation(summary = "One review: its draft for those who may see it, otherwise what was shared last")
    public Response get() {
        SeenReview seen = reviews.get(id);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(ReviewAnswer.tag(seen));
        return unchanged == null
                ? ReviewAnswer.of(Response.ok(), seen)
                : unchanged.tag(ReviewAnswer.tag(seen)).build();
    }

    @GET
    @Path("comparison")
    @Operation(summary = "This review held against another, of the same State or another, article by article")
    @Parameter(name = "with", in = ParameterIn.QUERY, required = true, description = "the id of the other review")
    public ComparisonJson compare() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        String with = parameters.text("with");
        if (with == null || !with.matches("\\d{1,18}")) {
            parameters.reject("with", "error.required");
        }
        parameters.done();
        return ComparisonJson.of(comparisons.of(id, Long.parseLong(String.valueOf(with))));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says anew what a review is about; an edit of what was approved opens a revision")
    @APIResponse(responseCode = "409", description = "it can’t be edited where it is: the detail says where that is")
    @APIResponse(responseCode = "412", description = "somebody saved it since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(@Nullable ReviewInput input) {
        return ReviewAnswer.of(Response.ok(), reviews.change(id, Tags.expected(ifMatch), Bodies.given(input)));
    }

    @POST
    @Path("start")
    @Operation(summary = "Begins a review that was requested")
    @APIResponse(responseCode = "409", description = "its life does not allow it: the detail says where it is")
    public Response start() {
        life.start(id, version());
        return answer();
    }

    @POST
    @Path("complete")
    @Operation(summary = "Calls what is written a draft")
    @APIResponse(responseCode = "409", description = "its life does not allow it: the detail says where it is")
    public Response complete() {
        life.complete(id, version());
        return answer();
    }

    @POST
    @Path("submit")
    @Operation(summary = "Hands a draft over for approval")
    @APIResponse(responseCode = "409", description = "its life does not allow it: the detail says where it is")
    @APIResponse(responseCode = "422", description = "everything that the draft lacks, by article")
    public Response submit() {
        life.submit(id, version());
        return answer();
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives a draft back to its authors, with a reason")
    @APIResponse(responseCode = "409", description = "its life does not allow it: the detail says where it is")
    public Response sendBack(@Nullable StepInput input) {
        life.sendBack(id, version(), Bodies.given(input).reason());
        return answer();
    }

    @POST
    @Path("approve")
    @Operation(summary = "Approves what the review says now; none of its authors can")
    @APIResponse(responseCode = "409", description = "its life does not allow it, or the caller wrote a part of it")
    @APIResponse(responseCode = "422", description = "open findings of the checks that stand in the way")
    public Response approve() {
        life.approve(id, version());
        return answer();
    }

    @POST
    @Path("share")
    @Operation(summary = "Shares the review with the authorities and publishes its findings")
    @APIResponse(responseCode = "409", description = "its life does not allow it: the detail says where it is")
    public Response share() {
        life.share(id, version());
        return answer();
    }

    @POST
    @Path("finalise")
    @Operation(summary = "Closes a review that was shared")
    @APIResponse(responseCode = "409", description = "its life does not allow it: the detail says where it is")
    public Response finalise() {
        life.finalise(id, version());
        return answer();
    }

    @POST
    @Path("revise")
    @Operation(summary = "Opens what was approved again; it has to be approved again")
    @APIResponse(responseCode = "409", description = "its life does not allow it: the detail says where it is")
    public Response revise() {
        life.revise(id, version());
        return answer();
    }

    @POST
    @Path("abandon")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives a review up, with a reason")
    @APIResponse(responseCode = "409", description = "its life does not allow it: the detail says where it is")
    public Response abandon(@Nullable StepInput input) {
        life.abandon(id, version(), Bodies.given(input).reason());
        return answer();
    }

    private @Nullable Integer version() {
        return ifMatch == null ? null : Integer.valueOf(Tags.expected(ifMatch));
    }

    private Response answer() {
        return ReviewAnswer.of(Response.ok(), reviews.get(id));
    }
}
