package org.accede.deskreview.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.accede.deskreview.DeskReviews;
import org.accede.deskreview.DraftArticle;
import org.accede.deskreview.DraftArticles;
import org.accede.deskreview.DraftInput;
import org.accede.shared.rest.Bodies;
import org.accede.shared.rest.Tags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The articles of a review. */
@Path("/desk-reviews/{id}/articles")
@Produces(MediaType.APPLICATION_JSON)
public class DraftArticlesResource {
    @Inject
    DeskReviews reviews;

    @Inject
    DraftArticles articles;

    @PathParam("id")
    long id;

    @GET
    @Operation(summary = "Every assessable provision with its draft; those assessed as shared where no draft is seen")
    public List<DraftArticleJson> list() {
        return reviews.get(id).draft()
                ? articles.of(id).stream().map(DraftArticleJson::of).toList()
                : reviews.content(id).articles().stream()
                        .map(DraftArticleJson::of)
                        .toList();
    }

    @GET
    @Path("{provision}")
    @Operation(summary = "One article’s draft; its ETag is what a change has to send as If-Match")
    public Response get(@PathParam("provision") String provision) {
        return answer(articles.get(id, provision));
    }

    @PUT
    @Path("{provision}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says all of an article anew, complete or not; an edit of what was approved opens a revision")
    @APIResponse(responseCode = "409", description = "the review can’t be edited where it is")
    @APIResponse(responseCode = "412", description = "somebody saved it since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response save(
            @PathParam("provision") String provision,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable DraftInput input) {
        return answer(articles.save(id, provision, Tags.expected(ifMatch), Bodies.given(input)));
    }

    private static Response answer(DraftArticle article) {
        return Response.ok(DraftArticleJson.of(article))
                .tag(Tags.version(article.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
