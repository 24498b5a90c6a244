package org.accede.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.accede.history.HistoryValue;
import org.accede.shared.Scope;
import org.jspecify.annotations.Nullable;

/** A scope as an account keeps it. */
@Embeddable
public class AccountScope implements HistoryValue {
    @Enumerated(EnumType.STRING)
    private Scope.Kind kind;

    private String code;

    @SuppressWarnings("NullAway.Init")
    protected AccountScope() {}

    AccountScope(Scope scope) {
        this.kind = scope.kind();
        this.code = scope.code();
    }

    Scope scope() {
        return new Scope(kind, code);
    }

    @Override
    public String historyValue() {
        return scope().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountScope that && scope().equals(that.scope());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, code);
    }
}
