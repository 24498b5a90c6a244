package org.accede.alignment.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.accede.alignment.Cause;
import org.accede.alignment.Finding;
import org.accede.alignment.FindingInput;
import org.accede.shared.DayEntry;
import org.accede.shared.Days;
import org.accede.shared.Language;
import org.jspecify.annotations.Nullable;

/** A finding as it is being typed: whatever was typed stays as it is until it is recorded. */
public class FindingEntry implements Serializable {
    private @Nullable String rating;
    private @Nullable String basis = "IN_FORCE";
    private @Nullable String validFrom;
    private @Nullable String reason;
    private @Nullable String analysis;
    private @Nullable String source;
    private @Nullable String cause;
    private final ArrayList<CitedEntry> citations = new ArrayList<>();

    /** What a correction starts from: all but the reason, and the cause it is. */
    static FindingEntry correcting(Finding finding, Language language) {
        FindingEntry entry = new FindingEntry();
        entry.rating = finding.rating().name();
        entry.basis = finding.basis().name();
        entry.validFrom = Days.text(finding.since().toString(), language);
        entry.analysis = finding.analysis();
        entry.source = finding.source();
        entry.cause = Cause.CORRECTION.name();
        finding.citations().forEach(citation -> entry.citations.add(CitedEntry.of(citation)));
        return entry;
    }

    /** For the rules that the API has, too; a citation left empty is none. */
    FindingInput input(String country, String provision) {
        citations.removeIf(CitedEntry::isBlank);
        return new FindingInput(
                country,
                provision,
                rating,
                basis,
                DayEntry.iso(validFrom),
                reason,
                citations.stream().map(CitedEntry::input).toList(),
                analysis,
                source,
                cause);
    }

    void cite() {
        citations.add(new CitedEntry());
    }

    void drop(int place) {
        citations.remove(place);
    }

    public List<CitedEntry> getCitations() {
        return citations;
    }

    public @Nullable String getRating() {
        return rating;
    }

    public void setRating(@Nullable String rating) {
        this.rating = rating;
    }

    public @Nullable String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis;
    }

    public @Nullable String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable String validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getAnalysis() {
        return analysis;
    }

    public void setAnalysis(@Nullable String analysis) {
        this.analysis = analysis;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getCause() {
        return cause;
    }

    public void setCause(@Nullable String cause) {
        this.cause = cause;
    }
}
