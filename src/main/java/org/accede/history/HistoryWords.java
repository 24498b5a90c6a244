package org.accede.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.ResourceBundle;
import org.accede.shared.Days;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.PartialDate;

/** History in a reader's language. */
@ApplicationScoped
public class HistoryWords {
    @Inject
    HistoriedKinds kinds;

    @Inject
    @Any
    Instance<HistoryNames> names;

    @Inject
    Clock clock;

    /** "Activity"; a kind that is no more stays as it was called. */
    public String kind(String kind, Language language) {
        return orAsItIs(language, "history.kind." + kind, kind);
    }

    /** "Status". */
    public String field(String kind, String field, Language language) {
        return orAsItIs(language, kind + "." + field, field);
    }

    /** The record's name today; empty where it has none, or is gone. */
    public Optional<String> name(Subject subject, Language language) {
        return name(subject.kind(), subject.record(), language);
    }

    /** A value of a field. */
    public String value(String kind, String field, String value, Language language) {
        return kinds.field(kind, field)
                .map(known -> value(known, value, language))
                .orElse(value);
    }

    private String value(HistoriedField field, String value, Language language) {
        Class<?> type = field.type();
        if (!field.names().isEmpty()) {
            return name(field.names(), value, language).orElse(value);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Messages.text(language, "history." + value);
        }
        if (type == PartialDate.class || type == java.time.LocalDate.class) {
            return Days.text(value, language);
        }
        if (type == Instant.class) {
            return Days.text(Instant.parse(value), clock.getZone(), language);
        }
        if (type == BigDecimal.class) {
            return NumberFormat.getNumberInstance(language.locale()).format(new BigDecimal(value));
        }
        return orAsItIs(language, type.getSimpleName() + "." + value, value);
    }

    /** The same record with words in the place of codes that name persons. */
    public HistoryRecord withoutPersons(HistoryRecord record, Language language) {
        String kind = record.subject().kind();
        return new HistoryRecord(
                record.subject(),
                record.at(),
                record.by(),
                record.action(),
                record.changes().stream()
                        .map(change -> isOfPerson(kind, change.field())
                                ? change.map(value -> value(kind, change.field(), value, language))
                                : change)
                        .toList());
    }

    private boolean isOfPerson(String kind, String field) {
        return kinds.field(kind, field)
                .flatMap(known -> namesOf(known.names()))
                .filter(HistoryNames::isOfPerson)
                .isPresent();
    }

    private Optional<String> name(String kind, String code, Language language) {
        return namesOf(kind).flatMap(known -> known.name(code, language));
    }

    private Optional<HistoryNames> namesOf(String kind) {
        return names.stream().filter(known -> known.kind().equals(kind)).findFirst();
    }

    private static String orAsItIs(Language language, String key, String otherwise) {
        ResourceBundle bundle = Messages.bundle(language);
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }
}
