package org.accede.alignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.accede.alignment.Finding;
import org.accede.alignment.FindingWarning;
import org.accede.alignment.Grounds;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.jspecify.annotations.Nullable;

/** What was just recorded, when a page comes after that, and what comes next. */
@Named
@RequestScoped
public class RecordedBacking {
    @Inject
    Provisions provisions;

    @Inject
    PlaceBacking place;

    @Inject
    FactAddress address;

    @Inject
    Grounds grounds;

    private @Nullable Finding finding;

    @PostConstruct
    void read() {
        finding = address.finding("recorded").orElse(null);
    }

    /** Null where the page does not come after a record. */
    public @Nullable Finding getFinding() {
        return finding;
    }

    /** The article after the one recorded; null after the last. */
    public @Nullable Provision getNext() {
        return finding == null
                ? null
                : provisions.find(finding.provision()).flatMap(place::nextTo).orElse(null);
    }

    /** What looks wrong about it and may be right. */
    public List<FindingWarning> getWarnings() {
        return finding == null ? List.of() : grounds.warnings(finding);
    }

    public String getName() {
        return finding == null ? "" : place.nameOf(finding);
    }
}
