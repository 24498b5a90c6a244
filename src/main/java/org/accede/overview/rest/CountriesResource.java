package org.accede.overview.rest;

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
import org.accede.overview.CountryCriteria;
import org.accede.overview.CountryStatuses;
import org.accede.shared.AsOf;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.RegisterClock;
import org.accede.shared.rest.CallLanguage;
import org.accede.shared.rest.Tags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** States, countries and areas with their treaty status. */
@Path("/countries")
@Produces(MediaType.APPLICATION_JSON)
public class CountriesResource {
    private static final int SIZE = 50;

    @Inject
    CountryStatuses statuses;

    @Inject
    RegisterClock register;

    @Inject
    CallLanguage language;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @GET
    @Operation(summary = "Countries by region, group, treaty status, name or alias")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "Africa, Americas, Asia, Europe or Oceania")
    @Parameter(
            name = "group",
            in = ParameterIn.QUERY,
            description = "COE, EU, …; FICTIONAL shows the demonstration States")
    @Parameter(name = "instrument", in = ParameterIn.QUERY, description = "CETS185 where none is given")
    @Parameter(
            name = "treatyStatus",
            in = ParameterIn.QUERY,
            description = "PARTY, CONTRACTING_STATE, SIGNATORY, INVITED, NONE")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "name or alias in either language")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "a day; today where none is given")
    @Parameter(name = "knownAt", in = ParameterIn.QUERY, description = "an instant; now where none is given")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 0")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 500, 50 where none is given")
    public Response list() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        CountryCriteria criteria = CountryCriteria.from(parameters);
        Paging paging = parameters.paging(SIZE, "name");
        parameters.done();
        CountryStatuses.Answer answer = statuses.all(criteria, language.get());
        Page<CountryJson> page = Page.of(paging.turned(answer.countries()), paging)
                .map(status ->
                        CountryJson.of(status, language.get(), answer.at().day()));
        return Tags.answer(request, () -> page, uri.getRequestUri(), language.get(), answer.at());
    }

    @GET
    @Path("{iso2}")
    @Operation(summary = "One country, on a day by what was known at an instant")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "a day; today where none is given")
    @Parameter(name = "knownAt", in = ParameterIn.QUERY, description = "an instant; now where none is given")
    public Response get(@PathParam("iso2") String iso2) {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        AsOf at = register.asOf(parameters.day("asOf"), parameters.instant("knownAt"));
        parameters.done();
        CountryJson country = CountryJson.of(statuses.get(iso2, at), language.get(), at.day());
        return Tags.answer(request, () -> country, iso2, language.get(), at);
    }
}
