package org.accede.alignment.web;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.alignment.Alignment;
import org.accede.alignment.AlignmentCriteria;
import org.accede.alignment.CellFilter;
import org.accede.alignment.ChangedSinceApproval;
import org.accede.alignment.Matrix;
import org.accede.alignment.RollUp;
import org.accede.convention.Instrument;
import org.accede.convention.Pillar;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.shared.Caller;
import org.accede.shared.Parameters;
import org.accede.shared.Right;
import org.accede.shared.web.AddressBacking;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Options;
import org.accede.shared.web.Question;
import org.jspecify.annotations.Nullable;

/** The matrix of countries and articles: the address is the question. */
@Named
@RequestScoped
public class MatrixBacking {
    @Inject
    Alignment alignment;

    @Inject
    Provisions provisions;

    @Inject
    Question question;

    @Inject
    AddressBacking address;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    Caller caller;

    @Inject
    MatrixTag tag;

    @Inject
    HttpServletRequest request;

    private AlignmentCriteria criteria;
    private ChangedSinceApproval changed;
    private @Nullable Matrix matrix;
    private List<Provision> assessable = List.of();
    private MatrixView view = MatrixView.ARTICLES;

    @SuppressWarnings("NullAway.Init") // the question is read once the bean is made
    protected MatrixBacking() {}

    @PostConstruct
    void ask() {
        Parameters parameters = question.parameters();
        AlignmentCriteria asked = AlignmentCriteria.from(parameters);
        boolean known = getInstruments().stream().anyMatch(one -> one.code().equals(asked.instrument()));
        if (!known) {
            parameters.reject("instrument", "error.unknownCode");
        }
        String instrument = known ? asked.instrument() : Instrument.BUDAPEST;
        assessable = provisions.of(instrument).stream()
                .filter(Provision::isAssessable)
                .toList();
        CellFilter cells = cells(asked.cells(), parameters);
        view = MatrixView.from(MatrixView.whole(parameters), new Parameters(lists(request.getParameterMap())));
        question.warn(parameters);
        criteria = new AlignmentCriteria(asked.filter(), instrument, asked.day(), asked.knownAt(), cells);
        changed = alignment.changedSinceApproval(asked.day(), asked.knownAt());
    }

    /** Reads the matrix, unless the browser has the page already. */
    public void answer() {
        if (!tag.answers(changed)) {
            matrix = alignment.matrix(criteria, locale.getLanguage(), changed);
        }
    }

    /** Without a provision that the instrument doesn't have. */
    private CellFilter cells(CellFilter asked, Parameters parameters) {
        boolean known = assessable.stream().anyMatch(one -> one.code().equals(asked.provision()));
        if (asked.provision() == null || known) {
            return asked;
        }
        parameters.reject("provision", "error.unknownCode");
        return new CellFilter(asked.pillar(), null, asked.standing());
    }

    private static Map<String, List<String>> lists(Map<String, String[]> parameters) {
        return parameters.entrySet().stream().collect(toMap(Map.Entry::getKey, given -> List.of(given.getValue())));
    }

    public AlignmentCriteria getCriteria() {
        return criteria;
    }

    public Matrix getMatrix() {
        return Objects.requireNonNull(matrix);
    }

    public boolean isNone() {
        return getMatrix().rows().isEmpty();
    }

    /** Nothing is rated in any row, as with real States before the first desk review is shared. */
    public boolean isUnassessed() {
        return getMatrix().rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .allMatch(cell -> cell.rating() == null);
    }

    /** The table in pieces. */
    public List<String> getHtml() {
        String link = request.getContextPath() + "/alignment/country?instrument=" + criteria.instrument()
                + asOf.getNext() + "&country=";
        return MatrixWriter.write(
                getMatrix(),
                view,
                locale.getLanguage(),
                new MatrixWriter.Links(link, article -> address.with("open", view.toggled(article)) + "#matrix"));
    }

    /** The matrix with all parts, or with the articles alone. */
    public String getExtentLink() {
        return address.with(Map.of("open", "", "provisions", view.whole() ? "" : "all")) + "#matrix";
    }

    /** The States in their regions, or all in the order of their names. */
    public String getOrderLink() {
        return address.with("order", view.byRegion() ? "name" : "") + "#matrix";
    }

    public boolean isWhole() {
        return view.whole();
    }

    public boolean isByRegion() {
        return view.byRegion();
    }

    /** Whether a filter of cells is set, so that its fields have to be seen. */
    public boolean isNarrowed() {
        return !criteria.cells().equals(CellFilter.ALL);
    }

    /** What a State's standing may be looked for on. */
    public List<Provision> getAssessable() {
        return assessable;
    }

    public Pillar[] getPillars() {
        return Pillar.values();
    }

    public List<Options.Choice> getStandings() {
        return Stream.of(CellFilter.Standing.values())
                .map(one -> new Options.Choice(one.name(), Display.ratingLabel(one)))
                .toList();
    }

    /** Of the rule by which articles come from their parts. */
    public int getRule() {
        return RollUp.VERSION;
    }

    /** The footnotes that belong to the names shown, each once. */
    public List<String> getFootnotes() {
        return getMatrix().rows().stream()
                .map(row -> row.country().footnote(locale.getLanguage()))
                .flatMap(Optional::stream)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public String getFictionalLink() {
        return address.with("group", CountryGroup.FICTIONAL);
    }

    public boolean isMayJudge() {
        return caller.may(Right.MANAGE);
    }

    /** What changed in this matrix since an earlier day. */
    public String getChangesLink() {
        String here = address.with(Map.of(
                "q", "", "pillar", "", "provision", "", "rating", "", "provisions", "", "open", "", "order", ""));
        int query = here.indexOf('?');
        return request.getContextPath() + "/alignment/changes" + (query < 0 ? "" : here.substring(query));
    }

    public List<Instrument> getInstruments() {
        return provisions.instruments();
    }

    public Region[] getRegions() {
        return Region.values();
    }

    public CountryGroup[] getGroups() {
        return CountryGroup.values();
    }
}
