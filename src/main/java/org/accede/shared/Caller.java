package org.accede.shared;

import java.util.Set;

/** Who uses the product in this request; provided by the account feature. */
public interface Caller {
    /** The account's name as records carry it; empty when nobody is signed in. */
    String name();

    Set<Role> roles();

    /** Empty: everything. */
    Set<Scope> scopes();

    default boolean may(Right right) {
        return roles().stream().anyMatch(role -> role.has(right));
    }
}
