package org.accede.account.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.accede.account.ApiToken;
import org.accede.account.Tokens;
import org.accede.shared.Microseconds;
import org.accede.shared.Page;
import org.accede.shared.Parameters;
import org.accede.shared.RuleBroken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The caller's own tokens, for programs that sign in with {@code Authorization: Bearer}. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {
    private static final int SIZE = 50;

    @Inject
    Tokens tokens;

    @Context
    UriInfo uri;

    /** @param label what the token is for */
    public record NewToken(@Nullable String label) {}

    /** @param token shown in the answer to its making, and never again */
    public record TokenJson(
            long id,
            String label,
            @Nullable String createdAt,
            @Nullable String token) {
        static TokenJson of(ApiToken token, @Nullable String secret) {
            return new TokenJson(token.id(), token.label(), Microseconds.format(token.createdAt()), secret);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "A new token; it is shown once")
    public Response issue(@Nullable NewToken wanted) {
        if (wanted == null) {
            throw RuleBroken.at("label", "error.required");
        }
        Tokens.Issued issued = tokens.issue(wanted.label());
        TokenJson body = TokenJson.of(issued.token(), issued.secret());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(body.id()))
                        .build())
                .entity(body)
                .build();
    }

    @GET
    @Operation(summary = "The caller's tokens, without their secrets")
    public Page<TokenJson> list() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        var paging = parameters.paging(SIZE, "-id");
        parameters.done();
        return Page.of(tokens.mine(), paging).map(token -> TokenJson.of(token, null));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ends a token at once")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(id);
    }
}
