package org.accede.activity;

import jakarta.persistence.Embeddable;
import org.accede.history.HistoryField;
import org.jspecify.annotations.Nullable;

/** Where an activity that the product brings along is known from. */
@Embeddable
public class Attribution {
    private @Nullable String source;

    @HistoryField(names = "confidence")
    private @Nullable String confidence;

    private @Nullable String note;

    private @Nullable String institutions;

    protected Attribution() {}

    Attribution(
            @Nullable String source,
            @Nullable String confidence,
            @Nullable String note,
            @Nullable String institutions) {
        this.source = source;
        this.confidence = confidence;
        this.note = note;
        this.institutions = institutions;
    }

    public @Nullable String source() {
        return source;
    }

    /** How sure the source is. */
    public @Nullable String confidence() {
        return confidence;
    }

    public @Nullable String note() {
        return note;
    }

    /** Who took part, as the source names them. */
    public @Nullable String institutions() {
        return institutions;
    }
}
