package org.accede.history.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import org.accede.history.History;
import org.accede.history.HistoryCriteria;
import org.accede.history.HistoryRecord;
import org.accede.history.HistoryWords;
import org.accede.history.Subject;
import org.accede.shared.Page;
import org.accede.shared.Paging;
import org.accede.shared.Parameters;
import org.accede.shared.Recorders;
import org.accede.shared.rest.CallLanguage;

/** Answers with history, for each resource whose records have one. */
@RequestScoped
public class HistoryAnswers {
    private static final int SIZE = 50;

    @Inject
    History history;

    @Inject
    HistoryWords words;

    @Inject
    Recorders recorders;

    @Inject
    CallLanguage language;

    /** The history of one record, also of one that is gone; 404 where there never was one. */
    public Page<HistoryJson> of(Subject subject, UriInfo uri) {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        Paging paging = parameters.paging(SIZE, "-at");
        parameters.done();
        return json(history.of(subject, paging));
    }

    Page<HistoryJson> all(UriInfo uri) {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        HistoryCriteria criteria = HistoryCriteria.from(parameters);
        Paging paging = parameters.paging(SIZE, "-at");
        parameters.done();
        return json(history.page(criteria, paging));
    }

    private Page<HistoryJson> json(Page<HistoryRecord> page) {
        return page.map(
                record -> HistoryJson.of(words.withoutPersons(record, language.get()), recorders, language.get()));
    }
}
