package org.accede.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** A name that an account had which is gone; nobody gets it again (R6). */
@Entity
@Table(name = "former_account")
@SuppressWarnings("UnusedVariable") // the database reads it
public class FormerAccount {
    @Id
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected FormerAccount() {}

    FormerAccount(String name) {
        this.name = key(name);
    }

    /** Names differ by more than case. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
