package org.accede.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.accede.country.ScopeGuard;
import org.accede.shared.Allows;
import org.accede.shared.Caller;
import org.accede.shared.Recorders;
import org.accede.shared.Recording;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Several recommendations changed at once: first what would become of each, then the same done. */
@ApplicationScoped
public class BulkEdits {
    /** One page of the list; more would be seen by nobody. */
    public static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Recommendations recommendations;

    @Inject
    RecommendationLife life;

    @Inject
    Recorders recorders;

    @Inject
    ScopeGuard scope;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    /**
     * What would become of each; nothing is saved.
     *
     * @param ids one that names none is left out
     * @throws RuleBroken with what of the edit itself is wrong
     */
    @Allows(Right.LOG)
    @Transactional
    public List<PlannedChange> preview(Collection<Long> ids, BulkInput input) {
        BulkEdit edit = read(ids.size(), input);
        return recommendations.byIds(List.copyOf(ids)).stream()
                .map(one -> PlannedChange.of(one, edit, refusal(one, edit, null)))
                .toList();
    }

    /**
     * Changes those that nothing stands in the way of, and says what became of each; one entry of history for each.
     *
     * @param versions that the caller saw, by id: one that was saved since stays as it is
     */
    @Allows(Right.LOG)
    @Transactional
    public List<PlannedChange> apply(Map<Long, Integer> versions, BulkInput input) {
        BulkEdit edit = read(versions.size(), input);
        Recording by = new Recording(register.now(), caller.name());
        List<PlannedChange> changes = new ArrayList<>();
        versions.forEach((id, version) -> {
            Recommendation one = em.find(Recommendation.class, id);
            if (one != null) {
                em.refresh(one, LockModeType.PESSIMISTIC_WRITE);
                PlannedChange change = PlannedChange.of(one, edit, refusal(one, edit, version));
                if (change.isMade()) {
                    make(one, edit, by);
                }
                changes.add(change);
            }
        });
        em.flush();
        return changes;
    }

    private BulkEdit read(int many, BulkInput input) {
        if (many > MOST) {
            throw RuleBroken.at("ids", "error.tooMany", MOST);
        }
        return BulkEdit.read(input, recorders.colleagues()::contains, register.today());
    }

    private @Nullable String refusal(Recommendation one, BulkEdit edit, @Nullable Integer seen) {
        if (seen != null && seen != one.version()) {
            return "error.recommendation.savedSince";
        }
        if (!scope.covers(List.of(one.country()), List.of())) {
            return "error.recommendation.scope";
        }
        boolean possible =
                edit.step().map(step -> step.isPossibleFrom(one.status())).orElse(true);
        return possible ? null : "error.recommendation." + one.status();
    }

    private void make(Recommendation one, BulkEdit edit, Recording by) {
        edit.owner().ifPresent(to -> one.give(to.name(), by));
        edit.due().ifPresent(when -> one.schedule(when, by));
        edit.step().ifPresent(step -> life.take(one, step, edit.word(), by));
    }
}
