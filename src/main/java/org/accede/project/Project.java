package org.accede.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.history.Historied;
import org.accede.history.HistoryField;
import org.accede.shared.Language;
import org.jspecify.annotations.Nullable;

/** A capacity-building project. */
@Entity
@Historied("project")
public class Project {
    @Id
    private String code;

    @HistoryField(name = "nameEn")
    @Column(name = "name_en")
    private String english;

    @HistoryField(name = "nameFr")
    @Column(name = "name_fr")
    private String french;

    @Column(name = "start_date")
    private LocalDate start;

    @Column(name = "end_date")
    private @Nullable LocalDate end;

    @Column(name = "budget_eur")
    private @Nullable BigDecimal budget;

    private @Nullable String donors;

    private @Nullable String beneficiaries;

    @HistoryField(names = "confidence")
    private @Nullable String confidence;

    private @Nullable String note;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    Project(String code, String english, String french, LocalDate start, @Nullable LocalDate end) {
        this.code = code;
        this.english = english;
        this.french = french;
        this.start = start;
        this.end = end;
    }

    void fund(@Nullable BigDecimal euros, @Nullable String byDonors, @Nullable String forBeneficiaries) {
        budget = euros;
        donors = byDonors;
        beneficiaries = forBeneficiaries;
    }

    void remark(@Nullable String howSure, @Nullable String remark) {
        confidence = howSure;
        note = remark;
    }

    public String code() {
        return code;
    }

    public String name(Language language) {
        return language.pick(english, french);
    }

    public LocalDate start() {
        return start;
    }

    /** Empty where the end is not established. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(end);
    }

    /** In euros. */
    public Optional<BigDecimal> budget() {
        return Optional.ofNullable(budget);
    }

    public Optional<String> donors() {
        return Optional.ofNullable(donors);
    }

    public Optional<String> beneficiaries() {
        return Optional.ofNullable(beneficiaries);
    }

    /** How sure the source is. */
    public Optional<String> confidence() {
        return Optional.ofNullable(confidence);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
