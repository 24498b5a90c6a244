package org.accede.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.accede.history.HistoryField;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What shows that a recommendation was put into practice, and when that was. */
@Embeddable
public class Evidence {
    @Column(name = "implemented")
    @HistoryField(name = "implemented")
    private PartialDate since;

    @Column(name = "evidence")
    @HistoryField(name = "evidence")
    private @Nullable String text;

    @Column(name = "evidence_url")
    @HistoryField(name = "evidenceUrl")
    private @Nullable String url;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(PartialDate since, @Nullable String text, @Nullable String url) {
        this.since = since;
        this.text = text;
        this.url = url;
    }

    /** A day, or a month or a year where no more is known. */
    public PartialDate since() {
        return since;
    }

    public @Nullable String text() {
        return text;
    }

    public @Nullable String url() {
        return url;
    }
}
