package org.accede.history.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.history.FieldChange;
import org.accede.history.HistoryAction;
import org.accede.history.HistoryRecord;
import org.accede.history.HistoryWords;
import org.accede.history.Keeping;
import org.accede.history.Subject;
import org.accede.shared.Messages;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;

/** Turns entries into rows of a page, in the reader's language. */
@RequestScoped
public class HistoryRows {
    /** Where each kind's page is. */
    private static final Map<String, String> PAGES = Map.of(
            "activity", "/activities/view?id=",
            "project", "/projects/view?code=",
            "account", "/administration/account?id=");

    @Inject
    HistoryWords words;

    @Inject
    LocaleBacking locale;

    @Inject
    HttpServletRequest request;

    /** Each is asked for once, however many entries it has. */
    private final Map<Subject, Optional<String>> names = new HashMap<>();

    HistoryRow row(HistoryRecord entry) {
        Subject subject = entry.subject();
        String kind = words.kind(subject.kind(), locale.getLanguage());
        Optional<String> name = names.computeIfAbsent(subject, asked -> words.name(asked, locale.getLanguage()));
        boolean there = name.isPresent() && PAGES.containsKey(subject.kind());
        return new HistoryRow(
                kind,
                Display.moment(entry.at()),
                Display.recorder(entry.by()),
                Messages.label(locale.getLanguage(), entry.action()),
                locale.text("history.what", kind, name.orElse(subject.record())),
                there ? request.getContextPath() + PAGES.get(subject.kind()) + subject.record() : "",
                request.getContextPath() + "/administration/history?kind=" + subject.kind() + "&id=" + subject.record(),
                entry.changes().stream().map(change -> change(entry, change)).toList());
    }

    private HistoryRow.Change change(HistoryRecord entry, FieldChange change) {
        String kind = entry.subject().kind();
        return new HistoryRow.Change(
                words.field(kind, change.field(), locale.getLanguage()),
                change.many(),
                values(kind, change, change.from()),
                values(kind, change, change.to()),
                values(kind, change, change.added()),
                values(kind, change, change.removed()),
                note(entry.action(), change));
    }

    private String note(HistoryAction action, FieldChange change) {
        if (change.lost()) {
            return locale.text("history.anonymised");
        }
        return change.keeping() == Keeping.CHANGE_ONLY ? locale.text("history.secret." + action.name()) : "";
    }

    private List<String> values(String kind, FieldChange change, List<String> values) {
        return values.stream()
                .map(value -> words.value(kind, change.field(), value, locale.getLanguage()))
                .toList();
    }
}
