package org.accede.export;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.accede.shared.Conflict;
import org.accede.shared.InstantConverter;
import org.jspecify.annotations.Nullable;

/**
 * An export that runs in the background: it waits, runs, and ends done, failed or cancelled. One that a restart of the
 * product ended is interrupted; it, a failed or a cancelled one can be taken up again.
 */
@Entity
@Table(name = "export_job")
public class ExportJob {
    /** Where it stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED,
        INTERRUPTED;

        public boolean isUnderWay() {
            return this == WAITING || this == RUNNING;
        }
    }

    private static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    @SequenceGenerator(name = "accede_id", sequenceName = "accede_id", allocationSize = 50)
    private @Nullable Long id;

    private String owner;

    private String question;

    private String form;

    private @Nullable Long template;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "rows_done")
    private long rowsDone;

    @Column(name = "rows_total")
    private @Nullable Long rowsTotal;

    @Column(name = "file_name")
    private @Nullable String fileName;

    private @Nullable String reason;

    @Column(name = "asked_at")
    @Convert(converter = InstantConverter.class)
    private Instant askedAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantConverter.class)
    private @Nullable Instant endedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ExportJob() {}

    ExportJob(String owner, TableQuestion question, String form, @Nullable Long template, Instant at) {
        this.owner = owner;
        this.question = question.text();
        this.form = form;
        this.template = template;
        this.state = State.WAITING;
        this.askedAt = at;
    }

    /** False when it is not waiting any more. */
    boolean start() {
        if (state != State.WAITING) {
            return false;
        }
        state = State.RUNNING;
        return true;
    }

    void done(String name, long rows, Instant at) {
        fileName = name;
        rowsDone = rows;
        rowsTotal = rows;
        end(State.DONE, at);
    }

    /** @param why in words of the account's language; null where there are none */
    void fail(@Nullable String why, Instant at) {
        reason = why == null || why.length() <= LONGEST ? why : why.substring(0, LONGEST);
        end(State.FAILED, at);
    }

    void interrupt(Instant at) {
        if (state.isUnderWay()) {
            end(State.INTERRUPTED, at);
        }
    }

    /** @throws Conflict when it has ended already */
    void cancel(Instant at) {
        if (!state.isUnderWay()) {
            throw new Conflict("error.export.job.ended");
        }
        end(State.CANCELLED, at);
    }

    /** @throws Conflict when it runs still or is done */
    void again() {
        if (state.isUnderWay() || state == State.DONE) {
            throw new Conflict("error.export.job.underWay");
        }
        state = State.WAITING;
        reason = null;
        endedAt = null;
    }

    private void end(State how, Instant at) {
        state = how;
        endedAt = at;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public String owner() {
        return owner;
    }

    public TableQuestion question() {
        return TableQuestion.parse(question);
    }

    public String form() {
        return form;
    }

    Optional<Long> template() {
        return Optional.ofNullable(template);
    }

    public State state() {
        return state;
    }

    public long rowsDone() {
        return rowsDone;
    }

    public Optional<Long> rowsTotal() {
        return Optional.ofNullable(rowsTotal);
    }

    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
