package org.accede.export;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.accede.shared.InstantConverter;
import org.jspecify.annotations.Nullable;

/** That somebody took out columns that tell of persons (R10). */
@Entity
@Table(name = "personal_export")
@SuppressWarnings("UnusedVariable") // read by whoever looks into the log
class PersonalExport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    @SequenceGenerator(name = "accede_id", sequenceName = "accede_id", allocationSize = 50)
    private @Nullable Long id;

    private String account;

    private String question;

    @Column(name = "row_count")
    private long rows;

    @Column(name = "taken_at")
    @Convert(converter = InstantConverter.class)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonalExport() {}

    PersonalExport(String account, TableQuestion question, long rows, Instant at) {
        this.account = account;
        this.question = question.text();
        this.rows = rows;
        this.takenAt = at;
    }
}
