package org.accede.alignment.rest;

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
import java.util.Optional;
import org.accede.alignment.Finding;
import org.accede.alignment.FindingInput;
import org.accede.alignment.Findings;
import org.accede.alignment.Grounds;
import org.accede.convention.Provisions;
import org.accede.shared.CallKey;
import org.accede.shared.Violation;
import org.accede.shared.rest.Api;
import org.accede.shared.rest.Bodies;
import org.accede.shared.rest.CallLanguage;
import org.accede.shared.rest.Tags;
import org.accede.shared.rest.WarningJson;
import org.accede.shared.rest.WithdrawalJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Findings: recorded, corrected, withdrawn, never edited. */
@Path("/findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FindingsResource {
    @Inject
    Findings findings;

    @Inject
    Grounds grounds;

    @Inject
    Provisions provisions;

    @Inject
    CallLanguage language;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @GET
    @Path("{id}")
    @Operation(summary = "One finding, whatever became of it")
    @APIResponse(
            responseCode = "200",
            description = "The finding; correctedBy or withdrawnAt say how it ended",
            content = @Content(schema = @Schema(implementation = FindingJson.class)))
    @APIResponse(responseCode = "404", description = "There is no such finding")
    public Response get(@PathParam("id") long id) {
        Finding finding = findings.get(id);
        return Tags.answer(
                request,
                () -> FindingJson.of(finding, findings.successorOf(id), null),
                id,
                String.valueOf(finding.endedAt()));
    }

    @POST
    @Operation(
            summary = "Record a finding",
            description = "Required: country, provision, rating, basis, validFrom, source; reason for NOT_APPLICABLE."
                    + " What looks wrong and may be right comes back as warnings.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; Location has its address",
            content = @Content(schema = @Schema(implementation = FindingJson.class)))
    @APIResponse(responseCode = "422", description = "A rule is broken; errors names the fields")
    public Response record(@HeaderParam(Api.IDEMPOTENCY_KEY) @Nullable String key, @Nullable FindingInput input) {
        return created(findings.record(Bodies.given(input), CallKey.of(uri.getPath(), key, Bodies.given(input))));
    }

    @POST
    @Path("{id}/correction")
    @Operation(
            summary = "Record a finding in the place of another",
            description = "A finding's fields and a reason; State and provision stay.")
    @APIResponse(
            responseCode = "201",
            description = "The new finding",
            content = @Content(schema = @Schema(implementation = FindingJson.class)))
    @APIResponse(responseCode = "409", description = "The other was corrected or withdrawn already")
    @APIResponse(responseCode = "422", description = "A rule is broken; errors names the fields")
    public Response correct(@PathParam("id") long id, @Nullable FindingInput input) {
        return created(findings.correct(id, Bodies.given(input)));
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Take a finding back, without another in its place")
    @APIResponse(
            responseCode = "201",
            description = "The withdrawal",
            content = @Content(schema = @Schema(implementation = WithdrawalJson.class)))
    @APIResponse(responseCode = "409", description = "It was corrected or withdrawn already")
    @APIResponse(responseCode = "422", description = "The reason is missing or too long")
    public Response withdraw(@PathParam("id") long id, WithdrawalJson.@Nullable Input input) {
        WithdrawalJson withdrawal =
                WithdrawalJson.of(id, findings.withdraw(id, Bodies.given(input).reason()));
        return Bodies.created(uri, FindingsResource.class, id, withdrawal);
    }

    private Response created(Finding finding) {
        String number = provisions.get(finding.provision()).number();
        List<WarningJson> warnings = grounds.warnings(finding).stream()
                .map(code -> WarningJson.of(
                        code, Violation.of("", "FindingWarning." + code, number), number, language.get()))
                .toList();
        FindingJson body = FindingJson.of(finding, Optional.empty(), warnings);
        return Bodies.created(uri, FindingsResource.class, finding.id(), body);
    }
}
