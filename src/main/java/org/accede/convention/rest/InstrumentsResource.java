package org.accede.convention.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.accede.convention.Instrument;
import org.accede.convention.Pillar;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.shared.Language;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.rest.CallLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The instruments and their provisions. */
@Path("/instruments")
@Produces(MediaType.APPLICATION_JSON)
public class InstrumentsResource {
    private static final int SIZE = 200;

    @Inject
    Provisions provisions;

    @Inject
    CallLanguage language;

    @Context
    UriInfo uri;

    /**
     * @param starts its own entry into force; absent while too few have ratified
     * @param url the official text
     */
    public record InstrumentJson(
            String code,
            String shortTitle,
            String title,
            LocalDate opened,
            @Nullable LocalDate starts,
            String url) {
        static InstrumentJson of(Instrument instrument, Language language) {
            return new InstrumentJson(
                    instrument.code(),
                    instrument.shortTitle(language),
                    instrument.title(language),
                    instrument.opened(),
                    instrument.starts().orElse(null),
                    instrument.url());
        }
    }

    /**
     * @param paragraph the part within the article; absent for a whole article
     * @param officialTitle whether the title is the treaty's own, or a label in our words
     */
    public record ProvisionJson(
            String code,
            String article,
            @Nullable String paragraph,
            @Nullable String parent,
            String title,
            boolean officialTitle,
            String category,
            @Nullable Pillar pillar,
            boolean assessable,
            @Nullable String reservation) {
        static ProvisionJson of(Provision provision, Language language) {
            return new ProvisionJson(
                    provision.code(),
                    provision.article(),
                    provision.paragraph().orElse(null),
                    provision.parent(),
                    provision.title(language),
                    provision.hasOfficialTitle(),
                    provision.category(),
                    provision.pillar(),
                    provision.isAssessable(),
                    provision.reservation().orElse(null));
        }
    }

    @GET
    @Operation(summary = "The instruments in the order they were opened for signature")
    public Page<InstrumentJson> list() {
        return Page.of(provisions.instruments(), paging()).map(one -> InstrumentJson.of(one, language.get()));
    }

    @GET
    @Path("{code}/provisions")
    @Operation(summary = "The provisions of an instrument in its order")
    public Page<ProvisionJson> provisions(@PathParam("code") String code) {
        Instrument instrument = provisions.instrument(code);
        return Page.of(provisions.of(instrument.code()), paging()).map(one -> ProvisionJson.of(one, language.get()));
    }

    private Paging paging() {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        Paging paging = parameters.paging(SIZE, "sort");
        parameters.done();
        return paging;
    }
}
