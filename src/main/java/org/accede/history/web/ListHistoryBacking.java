package org.accede.history.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.accede.history.HistoriedKinds;
import org.accede.history.History;
import org.accede.history.HistoryCriteria;
import org.accede.history.HistoryWords;
import org.accede.shared.Days;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.Question;
import org.jspecify.annotations.Nullable;

/** All history, by kind, record, account and period. */
@Named
@RequestScoped
public class ListHistoryBacking {
    private static final int SIZE = 25;

    @Inject
    History history;

    @Inject
    HistoriedKinds kinds;

    @Inject
    HistoryRows rows;

    @Inject
    HistoryWords words;

    @Inject
    LocaleBacking locale;

    @Inject
    Question question;

    private HistoryCriteria criteria;
    private Page<HistoryRow> page;

    @SuppressWarnings("NullAway.Init") // read once the bean is made
    protected ListHistoryBacking() {}

    @PostConstruct
    void read() {
        Parameters parameters = question.parameters("from", "to");
        criteria = HistoryCriteria.from(parameters);
        Paging paging = parameters.paging(SIZE, "-at");
        question.warn(parameters);
        page = history.page(criteria, paging).map(rows::row);
    }

    public HistoryCriteria getCriteria() {
        return criteria;
    }

    public Page<HistoryRow> getPage() {
        return page;
    }

    public List<String> getKinds() {
        return kinds.names();
    }

    /** "Activity". */
    public String kind(String kind) {
        return words.kind(kind, locale.getLanguage());
    }

    public String getFrom() {
        return text(criteria.from());
    }

    public String getTo() {
        return text(criteria.to());
    }

    private String text(@Nullable LocalDate day) {
        return day == null ? "" : Days.text(day, locale.getLanguage());
    }
}
