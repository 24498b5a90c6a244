package org.accede.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.shared.Days;
import org.accede.shared.Parameters;
import org.accede.shared.TwoPoints;
import org.jspecify.annotations.Nullable;

/**
 * What a page about changes asks, in the API's words: the header's day and knowledge are the last point in time, and the
 * page's own fields say the first. A link or a file that repeats the question so tells the same.
 */
@Named
@RequestScoped
public class PeriodBacking {
    private static final String FROM = "from";
    private static final String KNOWN_FROM = "knownFrom";
    private static final String SAID = "said";
    private static final String SAID_THEN = "then";

    @Inject
    Question question;

    @Inject
    AsOfBacking asOf;

    private boolean saidThen;
    private String saidOn = "";

    /** With {@code from}, {@code to}, {@code knownFrom}, {@code knownTo}; what can't be a first point is rejected and left out. */
    public Parameters parameters() {
        Map<String, List<String>> values = question.values(FROM);
        saidThen = SAID_THEN.equals(first(values, SAID));
        Optional<LocalDate> day = Optional.ofNullable(first(values, FROM)).flatMap(Days::parse);
        boolean late = day.filter(asOf.getDay()::isBefore).isPresent();
        Optional<Instant> named = Optional.ofNullable(first(values, KNOWN_FROM)).flatMap(asOf::moment);
        boolean knownLate = named.filter(this::isBehind).isPresent();
        named.ifPresent(moment -> saidOn = asOf.momentText(moment));
        if (late) {
            values.remove(FROM);
        }
        LocalDate start = TwoPoints.firstDay(late ? null : day.orElse(null), asOf.getDay());
        values.keySet().removeAll(List.of(SAID, KNOWN_FROM));
        named.or(() -> saidThen ? Optional.of(asOf.endOf(start)) : Optional.empty())
                .filter(moment -> !isBehind(moment))
                .ifPresent(moment -> values.put(KNOWN_FROM, List.of(moment.toString())));
        rename(values, "asOf", "to");
        rename(values, "knownAt", "knownTo");
        Parameters parameters = question.ask(values);
        reject(parameters, FROM, late);
        reject(parameters, KNOWN_FROM, knownLate);
        return parameters;
    }

    private static @Nullable String first(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private boolean isBehind(Instant moment) {
        Instant last = asOf.getKnownAt();
        return last != null && moment.isAfter(last);
    }

    private static void rename(Map<String, List<String>> values, String from, String to) {
        values.put(to, values.getOrDefault(from, List.of()));
        values.remove(from);
    }

    private static void reject(Parameters parameters, String name, boolean late) {
        if (late) {
            parameters.reject(name, "error.endBeforeStart");
        }
    }

    /** The first state is the one the register told then, not the one it tells now. */
    public boolean isSaidThen() {
        return saidThen;
    }

    /** The moment that was named for the knowledge of the first day; empty where none was. */
    public String getSaidOn() {
        return saidOn;
    }
}
