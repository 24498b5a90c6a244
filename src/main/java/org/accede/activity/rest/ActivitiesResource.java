package org.accede.activity.rest;

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
import org.accede.activity.Activities;
import org.accede.activity.Activity;
import org.accede.activity.ActivityCriteria;
import org.accede.activity.ActivityInput;
import org.accede.history.Subject;
import org.accede.history.rest.HistoryAnswers;
import org.accede.history.rest.HistoryJson;
import org.accede.shared.CallKey;
import org.accede.shared.Messages;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.rest.Api;
import org.accede.shared.rest.Bodies;
import org.accede.shared.rest.CallLanguage;
import org.accede.shared.rest.Tags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What the office does: workshops, trainings, missions, conferences. */
@Path("/activities")
@Produces(MediaType.APPLICATION_JSON)
public class ActivitiesResource {
    private static final int SIZE = 50;

    @Inject
    Activities activities;

    @Inject
    CallLanguage language;

    @Inject
    HistoryAnswers history;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @GET
    @Operation(summary = "Activities by country, project, kind, status, period or words of the title, the latest first")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "words of the title in either language")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "Africa, Americas, Asia, Europe or Oceania")
    @Parameter(
            name = "group",
            in = ParameterIn.QUERY,
            description = "COE, EU, …; FICTIONAL shows those of the demonstration States")
    @Parameter(name = "project", in = ParameterIn.QUERY, description = "a project's code")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "WORKSHOP, TRAINING, …")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "PLANNED, CONFIRMED, HELD, …")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "a day; activities that touch the period from it on")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "a day; activities that touch the period up to it")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "startDate, endDate, title, kind, status or id, “-” before it reverses; -startDate by itself")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 0")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 500, 50 where none is given")
    public Page<ActivityJson> list() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        ActivityCriteria criteria = ActivityCriteria.from(parameters);
        Paging paging = parameters.paging(SIZE, ActivityCriteria.SORTABLE.toArray(String[]::new));
        parameters.done();
        return activities.page(criteria, paging).map(activity -> ActivityJson.of(activity, null));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One activity; its ETag is what a change has to send as If-Match")
    public Response get(@PathParam("id") long id) {
        Activity activity = activities.get(id);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(Tags.version(activity.version()));
        return unchanged == null
                ? answer(Response.ok(), activity, null)
                : unchanged.tag(Tags.version(activity.version())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Logs an activity; what looks like the same one already logged comes back as a warning")
    @APIResponse(responseCode = "201", description = "the activity as it was saved")
    @APIResponse(responseCode = "422", description = "every rule that the input breaks, by field")
    public Response log(@HeaderParam(Api.IDEMPOTENCY_KEY) @Nullable String key, @Nullable ActivityInput input) {
        Activity logged = activities.log(Bodies.given(input), CallKey.of(uri.getPath(), key, Bodies.given(input)));
        Response.ResponseBuilder created = Response.created(
                uri.getAbsolutePathBuilder().path(String.valueOf(logged.id())).build());
        return answer(created, logged, warnings(logged));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says everything about an activity anew: a field left out is emptied")
    @APIResponse(responseCode = "412", description = "somebody saved it since the version in If-Match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ActivityInput input) {
        Activity changed = activities.change(id, Tags.expected(ifMatch), Bodies.given(input));
        return answer(Response.ok(), changed, warnings(changed));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes an activity; those that followed it follow none")
    public void remove(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        activities.remove(id, Tags.expected(ifMatch));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary =
                    "Who changed which field of an activity from what to what, the latest first; also once it is deleted")
    @APIResponse(responseCode = "200", description = "one page of entries")
    @APIResponse(responseCode = "404", description = "there never was such an activity")
    public Page<HistoryJson> history(@PathParam("id") long id) {
        return history.of(Subject.of("activity", id), uri);
    }

    private List<ActivityJson.Warning> warnings(Activity activity) {
        return activities.similarTo(activity).stream()
                .map(other -> new ActivityJson.Warning(
                        "DUPLICATE",
                        Messages.text(language.get(), "activity.similar.warning", other.title(language.get())),
                        other.id()))
                .toList();
    }

    private static Response answer(
            Response.ResponseBuilder builder, Activity activity, @Nullable List<ActivityJson.Warning> warnings) {
        return builder.entity(ActivityJson.of(activity, warnings))
                .tag(Tags.version(activity.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
