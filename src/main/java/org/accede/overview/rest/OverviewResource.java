package org.accede.overview.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.accede.country.Region;
import org.accede.overview.ChosenDates;
import org.accede.overview.MapTitle;
import org.accede.overview.Measure;
import org.accede.overview.OverviewCriteria;
import org.accede.overview.PublishedTotal;
import org.accede.overview.WorldMap;
import org.accede.overview.WorldOverview;
import org.accede.shared.AsOf;
import org.accede.shared.Parameters;
import org.accede.shared.RegisterClock;
import org.accede.shared.rest.CallLanguage;
import org.accede.shared.rest.Tags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The world at a glance: on a day, over several days, and as a map. */
@Path("/overview")
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {
    private static final String SVG = "image/svg+xml";

    @Inject
    WorldOverview overview;

    @Inject
    RegisterClock register;

    @Inject
    MapTitle mapTitle;

    @Inject
    CallLanguage language;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @GET
    @Operation(
            summary = "The 193 States by region: pillars by level, and treaty status",
            description = "The judged level counts where there is one, else the one derived from the articles.")
    @Parameter(
            name = "instrument",
            in = ParameterIn.QUERY,
            description = "whose treaty status; CETS185 where none is given")
    @Parameter(
            name = "group",
            in = ParameterIn.QUERY,
            description = "whose members are counted: COE, EU, …; the 193 where none is given; FICTIONAL counts the"
                    + " demonstration States, which no other total holds")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "a day; today where none is given")
    @Parameter(name = "knownAt", in = ParameterIn.QUERY, description = "an instant; now where none is given")
    @APIResponse(
            responseCode = "200",
            description = "The five regions, then all",
            content = @Content(schema = @Schema(implementation = OverviewJson.class)))
    @APIResponse(responseCode = "304", description = "Nothing was recorded since the answer with this tag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or can't be read")
    @APIResponse(responseCode = "404", description = "There is no such instrument")
    public Response overview() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        OverviewCriteria asked = OverviewCriteria.from(parameters);
        parameters.done();
        AsOf at = register.asOf(asked.day(), asked.knownAt());
        OverviewCriteria criteria = asked.at(at.day(), at.knownAt());
        return Tags.answer(
                request,
                () -> OverviewJson.of(criteria, overview.at(criteria, language.get())),
                uri.getRequestUri(),
                at);
    }

    @GET
    @Path("trend")
    @Operation(
            summary = "The same for one region on several days",
            description = "Each day is read by what was known at one instant. What the periodic overview has published"
                    + " comes in a list of its own and is never mixed with what this register says.")
    @Parameter(
            name = "dates",
            in = ParameterIn.QUERY,
            description =
                    "up to 24 days, apart by commas, none later than asOf; where none is given the last five ends of"
                            + " years and asOf")
    @Parameter(
            name = "region",
            in = ParameterIn.QUERY,
            description = "Africa, Americas, Asia, Europe or Oceania; all where none is given")
    @Parameter(name = "published", in = ParameterIn.QUERY, description = "true adds the published totals of the 193")
    @Parameter(name = "instrument", in = ParameterIn.QUERY, description = "CETS185 where none is given")
    @Parameter(
            name = "group",
            in = ParameterIn.QUERY,
            description = "whose members are counted; the 193 where none is given")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "the last day; today where none is given")
    @Parameter(name = "knownAt", in = ParameterIn.QUERY, description = "an instant; now where none is given")
    @APIResponse(
            responseCode = "200",
            description = "A point for each day, in their order",
            content = @Content(schema = @Schema(implementation = TrendJson.class)))
    @APIResponse(responseCode = "304", description = "Nothing was recorded since the answer with this tag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or can't be read")
    @APIResponse(responseCode = "404", description = "There is no such instrument")
    public Response trend() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        OverviewCriteria asked = OverviewCriteria.from(parameters);
        Region region = parameters.oneOf(Region.class, "region");
        boolean published = PublishedTotal.areAskedFor(parameters);
        AsOf at = register.asOf(asked.day(), asked.knownAt());
        List<LocalDate> days = ChosenDates.read(parameters, at.day());
        parameters.done();
        OverviewCriteria criteria = asked.at(at.day(), at.knownAt());
        return Tags.answer(
                request,
                () -> TrendJson.of(
                        criteria,
                        region,
                        overview.over(criteria, days, language.get()),
                        published ? PublishedTotal.by(at) : null),
                uri.getRequestUri(),
                at);
    }

    @GET
    @Path("map.svg")
    @Produces(SVG)
    @Operation(
            summary = "The same as a map of the world",
            description = "A drawing with its legend: the treaty status or the level of one pillar, by pattern."
                    + " The boundaries shown imply no opinion on any territory's status.")
    @Parameter(
            name = "map",
            in = ParameterIn.QUERY,
            description = "TREATY, SUBSTANTIVE, SAFEGUARDS, PROCEDURAL, JURISDICTION or COOPERATION;"
                    + " TREATY where none is given")
    @Parameter(name = "instrument", in = ParameterIn.QUERY, description = "CETS185 where none is given")
    @Parameter(name = "group", in = ParameterIn.QUERY, description = "whose members are shown; all where none is given")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "a day; today where none is given")
    @Parameter(name = "knownAt", in = ParameterIn.QUERY, description = "an instant; now where none is given")
    @APIResponse(responseCode = "200", description = "The drawing", content = @Content(mediaType = SVG))
    @APIResponse(responseCode = "304", description = "Nothing was recorded since the answer with this tag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or can't be read")
    @APIResponse(responseCode = "404", description = "There is no such instrument")
    public Response map() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        OverviewCriteria asked = OverviewCriteria.from(parameters);
        Measure measure = Measure.from(parameters);
        parameters.done();
        AsOf at = register.asOf(asked.day(), asked.knownAt());
        OverviewCriteria criteria = asked.at(at.day(), at.knownAt());
        return Tags.answer(request, () -> map(criteria, measure, at.day()), uri.getRequestUri(), language.get(), at);
    }

    private String map(OverviewCriteria criteria, Measure measure, LocalDate day) {
        WorldOverview.Answer answer = measure == Measure.TREATY
                ? overview.status(criteria, language.get())
                : overview.at(criteria, language.get());
        String title = mapTitle.of(measure, criteria.instrument(), day, language.get());
        return WorldMap.alone(answer.shown(), measure, language.get(), day, title);
    }
}
