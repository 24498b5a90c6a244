package org.accede.treaty.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.accede.country.CountryGroup;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.RegisterClock;
import org.accede.shared.rest.Tags;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActionFilter;
import org.accede.treaty.TreatyActionKind;
import org.accede.treaty.TreatyActions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What States did, or were offered, under the instruments. */
@Path("/treaty-actions")
@Produces(MediaType.APPLICATION_JSON)
public class TreatyActionsResource {
    private static final int SIZE = 50;

    @Inject
    TreatyActions actions;

    @Inject
    RegisterClock register;

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
    @Parameter(name = "group", in = ParameterIn.QUERY, description = "FICTIONAL for the demonstration States")
    @Parameter(name = "instrument", in = ParameterIn.QUERY, description = "CETS185, CETS189 or CETS224")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "REQUEST, INVITATION, SIGNATURE, …")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "a day; today where none is given")
    @Parameter(name = "knownAt", in = ParameterIn.QUERY, description = "an instant; now where none is given")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 0")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 500, 50 where none is given")
    public Response list() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        TreatyActionFilter filter = new TreatyActionFilter(
                parameters.text("country"),
                parameters.text("instrument"),
                parameters.oneOf(TreatyActionKind.class, "kind"),
                parameters.oneOf(CountryGroup.class, "group"),
                register.asOf(parameters.day("asOf"), parameters.instant("knownAt")));
        Paging paging = parameters.paging(SIZE, "-date");
        parameters.done();
        Page<TreatyActionJson> page = Page.of(actions.all(filter), paging).map(TreatyActionJson::of);
        return Tags.answer(request, () -> page, uri.getRequestUri(), filter.at());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One treaty action, whatever became of it")
    public Response get(@PathParam("id") long id) {
        TreatyAction action = actions.get(id);
        return Tags.answer(request, () -> TreatyActionJson.of(action), id, action.endedAt());
    }
}
