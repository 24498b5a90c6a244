package org.accede.history.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.history.History;
import org.accede.history.Subject;
import org.accede.shared.Page;
import org.accede.shared.Parameters;
import org.accede.shared.web.Question;

/** The history of the record on screen. */
@Named
@RequestScoped
public class HistoryBacking {
    private static final int SIZE = 20;

    @Inject
    History history;

    @Inject
    HistoryRows rows;

    @Inject
    Question question;

    private final Map<List<Subject>, Page<HistoryRow>> read = new HashMap<>();

    /** Of one record. */
    public Page<HistoryRow> of(String kind, Object record) {
        return of(List.of(Subject.of(kind, record)));
    }

    /** Of several that one page shows together. */
    public Page<HistoryRow> of(List<Subject> subjects) {
        return read.computeIfAbsent(subjects, asked -> {
            Parameters parameters = question.parameters();
            return history.of(asked, parameters.paging(SIZE, "-at")).map(rows::row);
        });
    }
}
