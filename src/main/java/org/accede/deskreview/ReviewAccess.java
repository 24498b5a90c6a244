package org.accede.deskreview;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.country.CountryFilter;
import org.accede.country.ScopeGuard;
import org.accede.shared.Caller;
import org.accede.shared.Language;
import org.accede.shared.NotFound;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.Scope;

/** For whom a review exists, and as what (R4). */
@ApplicationScoped
class ReviewAccess {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ScopeGuard scope;

    @Inject
    Countries countries;

    @Inject
    RegisterClock register;

    /**
     * The drafts that the caller may see.
     *
     * @param all whatever they are of; otherwise those of these countries and projects
     */
    record Drafts(boolean all, Set<String> countries, Set<String> projects) {
        static final Drafts NONE = new Drafts(false, Set.of(), Set.of());
    }

    Drafts drafts() {
        Set<Scope> scopes = caller.scopes();
        if (!caller.may(Right.LOG)) {
            return Drafts.NONE;
        }
        return new Drafts(scopes.isEmpty(), scopes.isEmpty() ? Set.of() : countriesInScope(), projects(scopes));
    }

    private Set<String> countriesInScope() {
        return Stream.of(CountryFilter.ALL, CountryFilter.FICTIONAL)
                .flatMap(filter -> countries.all(filter, Language.EN, register.today()).stream())
                .map(Country::iso2)
                .filter(code -> scope.covers(List.of(code), List.of()))
                .collect(toSet());
    }

    private static Set<String> projects(Set<Scope> scopes) {
        return scopes.stream()
                .filter(one -> one.kind() == Scope.Kind.PROJECT)
                .map(Scope::code)
                .collect(toSet());
    }

    boolean seesDraft(DeskReview review) {
        return caller.may(Right.LOG) && scope.covers(List.of(review.country()), projects(review));
    }

    Optional<DeskReview> find(long id) {
        return Optional.ofNullable(em.find(DeskReview.class, id))
                .filter(review -> review.sharedRevision().isPresent() || seesDraft(review));
    }

    /** A review as those see it who work on it; for anybody else there is none. */
    DeskReview draft(long id) {
        return find(id).filter(this::seesDraft).orElseThrow(() -> new NotFound("desk review", id));
    }

    /** The same to write on: until the transaction ends nobody else can. */
    DeskReview lock(long id) {
        DeskReview review = find(id).orElseThrow(() -> new NotFound("desk review", id));
        requireScope(review);
        em.refresh(review, LockModeType.PESSIMISTIC_WRITE);
        return review;
    }

    void requireScope(DeskReview review) {
        scope.require(List.of(review.country()), projects(review));
    }

    private static List<String> projects(DeskReview review) {
        return Optional.ofNullable(review.project()).stream().toList();
    }
}
