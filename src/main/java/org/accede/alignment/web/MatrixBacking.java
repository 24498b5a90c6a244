package org.accede.alignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.accede.alignment.Alignment;
import org.accede.alignment.AlignmentCriteria;
import org.accede.alignment.Matrix;
import org.accede.convention.Instrument;
import org.accede.convention.Provisions;
import org.accede.country.CountryGroup;
import org.accede.country.Region;
import org.accede.shared.Caller;
import org.accede.shared.Parameters;
import org.accede.shared.Right;
import org.accede.shared.web.AddressBacking;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Question;

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
    HttpServletRequest request;

    private AlignmentCriteria criteria;
    private Matrix matrix;

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
        question.warn(parameters);
        criteria = known
                ? asked
                : new AlignmentCriteria(asked.filter(), Instrument.BUDAPEST, asked.day(), asked.knownAt());
        matrix = alignment.matrix(criteria, locale.getLanguage());
    }

    public AlignmentCriteria getCriteria() {
        return criteria;
    }

    public Matrix getMatrix() {
        return matrix;
    }

    public boolean isNone() {
        return matrix.rows().isEmpty();
    }

    /** Nothing is rated in any row, as with real States before the first desk review is shared. */
    public boolean isUnassessed() {
        return matrix.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .allMatch(cell -> cell.rating() == null);
    }

    public String getHtml() {
        String link = request.getContextPath() + "/alignment/country?instrument=" + criteria.instrument()
                + asOf.getNext() + "&country=";
        return MatrixWriter.write(matrix, locale.getLanguage(), link);
    }

    /** The footnotes that belong to the names shown, each once. */
    public List<String> getFootnotes() {
        return matrix.rows().stream()
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
        String here = address.with("q", "");
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
