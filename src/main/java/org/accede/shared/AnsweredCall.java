package org.accede.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call that was answered, and the record that came of it. */
@Entity
@Table(name = "answered_call")
@SuppressWarnings("UnusedVariable") // queries read account and path
class AnsweredCall {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    @SequenceGenerator(name = "accede_id", sequenceName = "accede_id", allocationSize = 50)
    private @Nullable Long id;

    private String account;

    private String path;

    @Column(name = "idempotency_key")
    private String key;

    @Column(name = "body_hash")
    private String body;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "answered_at")
    @Convert(converter = InstantConverter.class)
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected AnsweredCall() {}

    AnsweredCall(String account, CallKey call, Instant answeredAt) {
        this.account = account;
        this.path = call.path();
        this.key = call.key();
        this.body = call.body();
        this.answeredAt = answeredAt;
    }

    void gave(long record) {
        recordId = record;
    }

    boolean isOf(CallKey call) {
        return body.equals(call.body());
    }

    long recordId() {
        return recordId;
    }
}
