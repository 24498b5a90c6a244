package org.accede.account.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.account.Account;
import org.accede.account.Accounts;
import org.accede.shared.Conflict;
import org.accede.shared.Role;
import org.accede.shared.RuleBroken;
import org.accede.shared.Scope;
import org.accede.shared.web.FormMessages;
import org.jspecify.annotations.Nullable;

/** Opens an account, or changes what it may do. */
@Named
@ViewScoped
public class EditAccountBacking implements Serializable {
    private static final String FORM = "edit";

    @Inject
    transient Accounts accounts;

    @Inject
    transient FormMessages messages;

    @Inject
    transient HttpServletRequest request;

    private @Nullable Long id;
    private int version;
    private @Nullable String name;
    private @Nullable String fullName;
    private @Nullable String password;
    private @Nullable String scopes;
    private List<Role> roles = List.of(Role.OFFICER);
    private boolean active = true;

    @PostConstruct
    void read() {
        String given = request.getParameter("id");
        if (given != null && given.matches("\\d{1,18}")) {
            Account account = accounts.get(Long.parseLong(given));
            id = account.id();
            version = account.version();
            name = account.name();
            fullName = account.fullName();
            roles = List.copyOf(account.roles());
            scopes = account.scopes().stream().map(Scope::toString).sorted().collect(joining(", "));
            active = account.isActive();
        } else {
            accounts.all();
        }
    }

    /** Back to the list when it could be saved; else the page stays with what was typed. */
    public @Nullable String save() {
        try {
            Accounts.Details details = new Accounts.Details(name, fullName, chosen(), readScopes(), password, active);
            if (id == null) {
                accounts.open(details);
            } else {
                accounts.change(id, version, details);
            }
            return "/administration/index?faces-redirect=true";
        } catch (RuleBroken broken) {
            messages.show(broken, FORM);
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
        return null;
    }

    /** Removes the account as it is on the page. */
    public @Nullable String remove() {
        try {
            accounts.remove(Objects.requireNonNull(id), version);
            return "/administration/index?faces-redirect=true&removed=true";
        } catch (Conflict conflict) {
            messages.show(conflict);
            return null;
        }
    }

    private Set<Role> chosen() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    private Set<Scope> readScopes() {
        return scopes == null
                ? Set.of()
                : Stream.of(scopes.split("[,;]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(Scope::parse)
                        .collect(toSet());
    }

    public @Nullable Long getId() {
        return id;
    }

    public boolean isNew() {
        return id == null;
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getScopes() {
        return scopes;
    }

    public void setScopes(@Nullable String scopes) {
        this.scopes = scopes;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
