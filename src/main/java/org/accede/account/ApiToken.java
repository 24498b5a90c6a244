package org.accede.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.accede.history.Historied;
import org.accede.history.HistoryField;
import org.accede.history.Keeping;
import org.accede.history.NotInHistory;
import org.accede.shared.Right;
import org.jspecify.annotations.Nullable;

/** What a program signs in with in somebody's name; only its hash is kept. */
@Entity
@Table(name = "api_token")
@Historied(value = "token", readBy = Right.ADMINISTER)
public class ApiToken {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    private @Nullable Long id;

    @HistoryField(names = "account")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account")
    private Account account;

    private String label;

    @HistoryField(name = "token", keeping = Keeping.CHANGE_ONLY)
    @Column(name = "token_hash")
    private String hash;

    @NotInHistory("told by the first entry")
    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    ApiToken(Account account, String label, String hash, Instant createdAt) {
        this.account = account;
        this.label = label;
        this.hash = hash;
        this.createdAt = createdAt;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    Account account() {
        return account;
    }

    public String label() {
        return label;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
