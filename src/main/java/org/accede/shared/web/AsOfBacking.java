package org.accede.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.accede.shared.Days;
import org.accede.shared.ImpossibleDate;
import org.accede.shared.Messages;
import org.accede.shared.MomentEntry;
import org.jspecify.annotations.Nullable;

/** The day that the page is about and the instant by whose knowledge it tells, from {@code asOf} and {@code knownAt}. */
@Named
@RequestScoped
public class AsOfBacking {
    private static final String AS_OF = "asOf";
    private static final String KNOWN_AT = "knownAt";
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private LocalDate today = LocalDate.EPOCH;
    private LocalDate day = LocalDate.EPOCH;
    private @Nullable Instant knownAt;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    LocaleBacking locale;

    @Inject
    AddressBacking address;

    @PostConstruct
    void read() {
        today = LocalDate.now(clock);
        day = given(AS_OF).flatMap(this::readDay).orElse(today);
        knownAt = given(KNOWN_AT).flatMap(this::readInstant).orElse(null);
    }

    public LocalDate getDay() {
        return day;
    }

    public LocalDate getToday() {
        return today;
    }

    /** Null: by what is known now. */
    public @Nullable Instant getKnownAt() {
        return knownAt;
    }

    public boolean isNow() {
        return day.equals(today) && knownAt == null;
    }

    /** The day as the field in the header shows it. */
    public String getDayText() {
        return Days.text(day, locale.getLanguage());
    }

    /** The moment of the knowledge as the field in the header shows it; empty for now. */
    public String getKnownText() {
        return knownAt == null ? "" : momentText(knownAt);
    }

    /** What the header says of the knowledge without being opened: "known now", "known 31 Dec 2022". */
    public String getKnownBriefly() {
        return knownAt == null
                ? locale.text("asOf.known.now")
                : locale.text(
                        "asOf.known.then",
                        Days.text(knownAt.atZone(clock.getZone()).toLocalDate(), locale.getLanguage()));
    }

    /** What the banner says in bold: the day. */
    public String getBanner() {
        return locale.text("asOf.banner", Days.longText(day, locale.getLanguage()));
    }

    /** What the banner adds: by which knowledge. */
    public String getKnowledge() {
        return knownAt == null
                ? locale.text("asOf.knownNow")
                : locale.text("asOf.knownThen", Days.text(knownAt, clock.getZone(), locale.getLanguage()));
    }

    /** The same for paper, where today is no other day than the one printed. */
    public String getKnowledgeInPrint() {
        Instant known = knownAt == null ? clock.instant() : knownAt;
        return locale.text("asOf.knownThen", Days.text(known, clock.getZone(), locale.getLanguage()));
    }

    /** {@code asOf=2022-12-31&knownAt=…}, empty for today: what a link needs so that it keeps the day. */
    public String getQuery() {
        String past = day.equals(today) ? "" : AS_OF + "=" + day;
        String known = knownAt == null ? "" : KNOWN_AT + "=" + knownAt;
        return past.isEmpty() || known.isEmpty() ? past + known : past + "&" + known;
    }

    /** The query as a link without other parameters ends: with a question mark, or nothing. */
    public String getFirst() {
        return getQuery().isEmpty() ? "" : "?" + getQuery();
    }

    /** The query as a link with other parameters ends: with an ampersand, or nothing. */
    public String getNext() {
        return getQuery().isEmpty() ? "" : "&" + getQuery();
    }

    /** The parameters for hidden fields of a form. */
    public Map<String, String> getParameters() {
        return Map.of(
                AS_OF, day.equals(today) ? "" : day.toString(), KNOWN_AT, knownAt == null ? "" : knownAt.toString());
    }

    public String getTodayLink() {
        return address.with(Map.of(AS_OF, "", KNOWN_AT, ""));
    }

    public String getKnownThenLink() {
        return address.with(KNOWN_AT, endOf(day));
    }

    public String getKnownNowLink() {
        return address.with(KNOWN_AT, "");
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    private Optional<LocalDate> readDay(String typed) {
        Optional<LocalDate> read =
                Days.parse(typed).filter(found -> found.getYear() >= EARLIEST_YEAR && found.getYear() <= LATEST_YEAR);
        return warnUnless(read, typed);
    }

    /** A moment of knowledge as people type it; warns of what is none. */
    public Optional<Instant> moment(String typed) {
        return readInstant(typed);
    }

    /** A moment of knowledge as it can be typed again. */
    public String momentText(Instant moment) {
        return MomentEntry.text(moment, clock.getZone(), locale.getLanguage());
    }

    private Optional<Instant> readInstant(String typed) {
        try {
            return Optional.of(MomentEntry.parse(typed, clock.getZone()));
        } catch (ImpossibleDate notAMoment) {
            return warnUnless(Optional.empty(), typed);
        }
    }

    /** The last instant of a day in the office's zone. */
    public Instant endOf(LocalDate then) {
        return MomentEntry.endOf(then, clock.getZone());
    }

    private <T> Optional<T> warnUnless(Optional<T> read, String typed) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (read.isEmpty() && faces != null) {
            String summary = Messages.text(locale.getLanguage(), "asOf.unreadable", typed);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, ""));
        }
        return read;
    }
}
