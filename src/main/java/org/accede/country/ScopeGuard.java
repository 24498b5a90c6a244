package org.accede.country;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.accede.shared.Caller;
import org.accede.shared.NotAllowed;
import org.accede.shared.Scope;

/** Keeps what an account writes within its scope: its regions, groups, countries and projects. */
@ApplicationScoped
public class ScopeGuard {
    @Inject
    Caller caller;

    @Inject
    Countries countries;

    /** Throws {@link NotAllowed} unless one of the countries or projects lies within the caller's scope. */
    public void require(Collection<String> codes, Collection<String> projects) {
        if (!covers(codes, projects)) {
            throw new NotAllowed("outside the account's scope");
        }
    }

    /** Whether one of the countries or projects lies within the caller's scope. */
    public boolean covers(Collection<String> codes, Collection<String> projects) {
        Set<Scope> scopes = caller.scopes();
        return scopes.isEmpty()
                || projects.stream().anyMatch(project -> scopes.contains(new Scope(Scope.Kind.PROJECT, project)))
                || codes.stream().anyMatch(code -> covers(scopes, code));
    }

    private boolean covers(Set<Scope> scopes, String code) {
        return countries
                .find(code)
                .map(country -> scopes.stream().anyMatch(scope -> covers(scope, country)))
                .orElse(false);
    }

    private static boolean covers(Scope scope, Country country) {
        return switch (scope.kind()) {
            case COUNTRY -> scope.code().equals(country.iso2());
            case REGION -> scope.code().equalsIgnoreCase(country.region().code());
            case GROUP ->
                country.groups().stream()
                        .anyMatch(group -> group.name().equals(scope.code().toUpperCase(Locale.ROOT)));
            case PROJECT -> false;
        };
    }
}
