package org.accede.deskreview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.accede.shared.Recording;
import org.jspecify.annotations.Nullable;

/** Somebody's word that what a check found is right as it is, and why. */
@Entity
@Table(name = "lint_dismissal")
public class LintDismissal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    private @Nullable Long id;

    private long review;

    @Column(name = "rule_name")
    @Enumerated(EnumType.STRING)
    private LintRule rule;

    private String provision;

    private String reason;

    @Column(name = "dismissed_at")
    private Instant at;

    @Column(name = "dismissed_by")
    private String by;

    @SuppressWarnings("NullAway.Init")
    protected LintDismissal() {}

    LintDismissal(long review, LintRule rule, String provision, String reason, Recording recording) {
        this.review = review;
        this.rule = rule;
        this.provision = provision;
        this.reason = reason;
        this.at = recording.at();
        this.by = recording.by();
    }

    boolean isOf(LintFinding finding) {
        return rule == finding.rule() && provision.equals(finding.provision());
    }

    public long review() {
        return review;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }
}
