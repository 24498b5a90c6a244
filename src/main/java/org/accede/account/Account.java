package org.accede.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.accede.history.Historied;
import org.accede.history.HistoryField;
import org.accede.history.Keeping;
import org.accede.shared.Right;
import org.accede.shared.Role;
import org.accede.shared.Scope;
import org.accede.shared.StaleWrite;
import org.jspecify.annotations.Nullable;

/** Somebody who works with the register. */
@Entity
@Historied(value = "account", readBy = Right.ADMINISTER)
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accede_id")
    private @Nullable Long id;

    @HistoryField(keeping = Keeping.SEALED)
    private String name;

    @HistoryField(keeping = Keeping.SEALED)
    @Column(name = "full_name")
    private String fullName;

    @HistoryField(name = "password", keeping = Keeping.CHANGE_ONLY)
    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active = true;

    private boolean sample;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @HistoryField(name = "scope")
    @ElementCollection
    @CollectionTable(name = "account_scope", joinColumns = @JoinColumn(name = "account"))
    private Set<AccountScope> scopes = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String name, String fullName, String passwordHash, Set<Role> roles, boolean sample) {
        this.name = name;
        this.fullName = fullName;
        this.passwordHash = passwordHash;
        this.roles = new HashSet<>(roles);
        this.sample = sample;
    }

    void requireVersion(int known) {
        if (known != version) {
            throw new StaleWrite();
        }
    }

    void call(String newFullName) {
        fullName = newFullName;
    }

    void grant(Set<Role> newRoles, Set<Scope> newScopes) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
        scopes.clear();
        newScopes.forEach(scope -> scopes.add(new AccountScope(scope)));
    }

    void close() {
        active = false;
    }

    void reopen() {
        active = true;
    }

    void setPasswordHash(String hash) {
        passwordHash = hash;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    /** By which it signs in, and which records carry. */
    public String name() {
        return name;
    }

    public String fullName() {
        return fullName;
    }

    String passwordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return active;
    }

    /** Whether the sample data brought it. */
    public boolean isSample() {
        return sample;
    }

    public int version() {
        return version;
    }

    public Set<Role> roles() {
        return new TreeSet<>(roles);
    }

    /** Empty: everything. */
    public Set<Scope> scopes() {
        return scopes.stream().map(AccountScope::scope).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    boolean isAdministrator() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }
}
