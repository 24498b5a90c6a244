package org.accede.convention;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.shared.Language;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;

/** A treaty of the office's field: the Budapest Convention and its protocols. */
@Entity
@Cacheable
@NamedQuery(
        name = Instrument.ALL,
        query = "select i from Instrument i order by i.sort",
        hints = {
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = HintValues.TRUE),
            @QueryHint(name = QueryHints.READ_ONLY, value = HintValues.TRUE)
        })
public class Instrument {
    /** Read for every page, and changed with the product's editions only: kept, shared and not to be changed. */
    static final String ALL = "Instrument.all";

    /** The Budapest Convention, which questions are about where they name none. */
    public static final String BUDAPEST = "CETS185";

    @Id
    private String code;

    private int sort;

    @Column(name = "short_en")
    private String shortEnglish;

    @Column(name = "short_fr")
    private String shortFrench;

    @Column(name = "title_en")
    private String titleEnglish;

    @Column(name = "title_fr")
    private String titleFrench;

    private LocalDate opened;

    private @Nullable LocalDate starts;

    @Column(name = "ratifications_needed")
    private int ratificationsNeeded;

    private String url;

    @SuppressWarnings("NullAway.Init")
    protected Instrument() {}

    @SuppressWarnings("NullAway.Init") // the rest is said by call
    Instrument(
            String code, int sort, LocalDate opened, @Nullable LocalDate starts, int ratificationsNeeded, String url) {
        this.code = code;
        this.sort = sort;
        this.opened = opened;
        this.starts = starts;
        this.ratificationsNeeded = ratificationsNeeded;
        this.url = url;
    }

    void call(String briefEnglish, String briefFrench, String wholeEnglish, String wholeFrench) {
        shortEnglish = briefEnglish;
        shortFrench = briefFrench;
        titleEnglish = wholeEnglish;
        titleFrench = wholeFrench;
    }

    /** Its place among the instruments. */
    public int sort() {
        return sort;
    }

    public String code() {
        return code;
    }

    /** "Budapest Convention". */
    public String shortTitle(Language language) {
        return language.pick(shortEnglish, shortFrench);
    }

    public String title(Language language) {
        return language.pick(titleEnglish, titleFrench);
    }

    /** The day it was opened for signature. */
    public LocalDate opened() {
        return opened;
    }

    /** Its own entry into force; empty while too few have ratified. */
    public Optional<LocalDate> starts() {
        return Optional.ofNullable(starts);
    }

    /** How many must ratify before it enters into force. */
    public int ratificationsNeeded() {
        return ratificationsNeeded;
    }

    /** The official text. */
    public String url() {
        return url;
    }
}
