package org.accede.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.accede.history.Historied;
import org.accede.history.HistoryField;
import org.accede.shared.Language;
import org.jspecify.annotations.Nullable;

/** What a donor gives to a project, by an agreement of a day. */
@Entity
@Historied("contribution")
public class Contribution {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    private @Nullable Long id;

    @HistoryField(names = "project")
    private String project;

    @HistoryField(names = "country")
    private String donor;

    private BigDecimal amount;

    private String currency;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @HistoryField(name = "noteEn")
    @Column(name = "note_en")
    private String noteEnglish;

    @HistoryField(name = "noteFr")
    @Column(name = "note_fr")
    private String noteFrench;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    @SuppressWarnings("NullAway.Init") // the rest is said by remark
    Contribution(String project, String donor, BigDecimal amount, String currency, LocalDate agreedOn) {
        this.project = project;
        this.donor = donor;
        this.amount = amount;
        this.currency = currency;
        this.agreedOn = agreedOn;
    }

    void remark(String english, String french, String from) {
        noteEnglish = english;
        noteFrench = french;
        source = from;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    /** The project's code. */
    public String project() {
        return project;
    }

    /** The donor State's ISO 3166-1 alpha-2 code. */
    public String donor() {
        return donor;
    }

    public BigDecimal amount() {
        return amount;
    }

    /** ISO 4217. */
    public String currency() {
        return currency;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public String note(Language language) {
        return language.pick(noteEnglish, noteFrench);
    }

    public String source() {
        return source;
    }
}
