package org.accede.recommendation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.accede.shared.GivenFields;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to several recommendations at once, checked.
 *
 * @param owner empty leaves it; of nobody's name takes it away
 * @param due empty leaves it; unknown takes it away
 * @param step empty leaves the status
 */
record BulkEdit(Optional<Owner> owner, Optional<PartialDate> due, Optional<RecommendationStep> step, StepInput word) {

    /** @param name of an account; null for nobody's */
    record Owner(@Nullable String name) {}

    /** @throws org.accede.shared.RuleBroken with everything that is wrong */
    static BulkEdit read(BulkInput input, Predicate<String> colleagues, LocalDate today) {
        GivenFields fields = new GivenFields();
        RecommendationRules rules = new RecommendationRules(fields);
        Optional<Owner> owner = given(input.owner())
                .map(name -> new Owner(name.equals(BulkInput.NOBODY) ? null : rules.owner(name, colleagues)));
        Optional<PartialDate> due = given(input.due())
                .map(text -> text.equals(BulkInput.NOBODY) ? PartialDate.UNKNOWN : fields.partialDate(text, "due"));
        Optional<RecommendationStep> step = given(input.step()).map(name -> step(name, fields));
        boolean nothing = owner.isEmpty() && due.isEmpty() && step.isEmpty();
        fields.require(!nothing, "owner", "error.recommendation.nothing");
        step.ifPresent(one -> check(one, input.word(), rules, today));
        fields.throwIfBroken();
        return new BulkEdit(owner, due, step, input.word());
    }

    private static RecommendationStep step(String name, GivenFields fields) {
        Optional<RecommendationStep> known = Arrays.stream(RecommendationStep.values())
                .filter(step -> step.name().equals(name) && step != RecommendationStep.PROPOSE)
                .findFirst();
        fields.require(known.isPresent(), "step", "error.unknownCode");
        return known.orElse(RecommendationStep.START);
    }

    private static void check(RecommendationStep step, StepInput word, RecommendationRules rules, LocalDate today) {
        if (step.needsReason()) {
            rules.requiredNote(word);
        }
        if (step == RecommendationStep.IMPLEMENT) {
            rules.evidence(word, today);
        }
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(said -> !said.isEmpty());
    }

    /** Whether it would leave the recommendation as it is. */
    boolean leaves(Recommendation one) {
        return step.isEmpty()
                && owner.filter(to -> !Objects.equals(to.name(), one.owner())).isEmpty()
                && due.filter(when -> !when.equals(one.due())).isEmpty();
    }

    @Nullable
    String ownerOf(Recommendation one) {
        return owner.isPresent() ? owner.get().name() : one.owner();
    }

    PartialDate dueOf(Recommendation one) {
        return due.orElse(one.due());
    }

    RecommendationStatus statusOf(Recommendation one) {
        return step.map(RecommendationStep::to).orElse(one.status());
    }
}
