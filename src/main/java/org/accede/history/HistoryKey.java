package org.accede.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The key under which the personal values of one person are sealed in history. */
@Entity
@Table(name = "history_key")
public class HistoryKey {
    @Id
    private String subject;

    private String secret;

    @SuppressWarnings("NullAway.Init")
    protected HistoryKey() {}

    String subject() {
        return subject;
    }

    String secret() {
        return secret;
    }
}
