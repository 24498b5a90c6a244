package org.accede.sampledata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.accede.law.LawData;
import org.accede.shared.Csv;
import org.accede.shared.RecordedFact;
import org.jspecify.annotations.Nullable;

/** The acts and bills of the fictional States, by the names under which their findings cite them. */
@ApplicationScoped
public class SampleLaws {
    @Inject
    LawData laws;

    /** A State's law under one of its names. */
    private record Name(String country, String name) {
        /** A name may go on after a comma: {@code …, as amended by Act No. 5 of 2026}. */
        boolean isCitedAs(String in, String cited) {
            return country.equals(in) && (cited.equals(name) || cited.startsWith(name + ", "));
        }
    }

    /** Those entered so far: by their keys in the sample data, and by their names. */
    static final class Entered {
        private final Map<String, Long> byKey = new HashMap<>();
        private final Map<Name, Long> byName = new HashMap<>();

        @Nullable
        Long cited(String country, String name) {
            return byName.keySet().stream()
                    .filter(known -> known.isCitedAs(country, name))
                    .findFirst()
                    .map(byName::get)
                    .orElse(null);
        }

        private long key(String key) {
            return Objects.requireNonNull(byKey.get(key), key);
        }
    }

    void enter(Csv.Row row, Instant at, Entered entered) {
        long id = laws.enter(row, at);
        entered.byKey.put(row.get("key"), id);
        row.list("cited_as", "\\|").forEach(name -> entered.byName.put(new Name(row.get("country"), name), id));
    }

    RecordedFact record(Csv.Row row, Instant at, Entered entered, Optional<RecordedFact> corrected) {
        Long byLaw = row.find("by_law").map(entered::key).orElse(null);
        return laws.record(row, entered.key(row.get("law")), byLaw, at, corrected.orElse(null));
    }
}
