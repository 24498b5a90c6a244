package org.accede.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.accede.convention.ProvisionNode;
import org.accede.convention.ProvisionTree;
import org.jspecify.annotations.Nullable;

/** R1 to R4 held against the sentences of the rule, read naively: recursively, over the whole list, every time. */
class RollUpPropertyTest {

    private static final List<Rating> RATINGS = List.of(Rating.values());

    record Case(List<ProvisionNode> provisions, Map<String, Rating> own) {}

    @Property
    void agreesWithTheRuleReadNaively(@ForAll("cases") Case given) {
        Map<String, Assessment> assessments = new RollUp(new ProvisionTree(given.provisions())).assess(given.own());

        for (ProvisionNode provision : given.provisions()) {
            Assessment expected = provision.assessable() ? naive(given, provision.code()) : null;
            assertThat(assessments.get(provision.code())).as(provision.code()).isEqualTo(expected);
        }
    }

    private static Assessment naive(Case given, String code) {
        List<String> parts = parts(given, code).toList();
        List<String> counted = (parts.isEmpty() ? List.of(code) : parts)
                .stream()
                        .filter(part -> rating(given, part) != Rating.NOT_APPLICABLE)
                        .toList();
        long assessed =
                counted.stream().filter(part -> rating(given, part) != null).count();
        Rating rating = rating(given, code);
        boolean derived = rating != null && !given.own().containsKey(code);
        return new Assessment(rating, derived, (int) assessed, counted.size());
    }

    private static @Nullable Rating rating(Case given, String code) {
        if (given.own().containsKey(code)) {
            return given.own().get(code);
        }
        List<@Nullable Rating> all = new ArrayList<>();
        parts(given, code).forEach(part -> all.add(rating(given, part)));
        if (!all.isEmpty() && all.stream().allMatch(rating -> rating == Rating.NOT_APPLICABLE)) {
            return Rating.NOT_APPLICABLE;
        }
        all.removeIf(rating -> rating == Rating.NOT_APPLICABLE);
        if (all.stream().allMatch(Objects::isNull)) {
            return null;
        }
        if (all.stream().allMatch(rating -> rating == Rating.IN_LINE)) {
            return Rating.IN_LINE;
        }
        boolean noneBetter = all.stream().filter(Objects::nonNull).allMatch(rating -> rating == Rating.NOT_IN_LINE);
        return noneBetter ? Rating.NOT_IN_LINE : Rating.PARTLY_IN_LINE;
    }

    private static Stream<String> parts(Case given, String code) {
        return given.provisions().stream()
                .filter(child -> code.equals(child.parentCode()))
                .flatMap(child -> child.assessable() ? Stream.of(child.code()) : parts(given, child.code()));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(RollUpPropertyTest::aCase);
    }

    private static Case aCase(Random random) {
        int size = 1 + random.nextInt(12);
        double findings = random.nextDouble();
        List<ProvisionNode> provisions = new ArrayList<>();
        Map<String, Rating> own = new HashMap<>();
        for (int i = 0; i < size; i++) {
            String parent = i == 0 || random.nextInt(4) == 0 ? null : "p" + random.nextInt(i);
            provisions.add(new ProvisionNode("p" + i, parent, random.nextInt(5) > 0, null));
            if (random.nextDouble() < findings) {
                own.put("p" + i, RATINGS.get(random.nextInt(RATINGS.size())));
            }
        }
        Collections.shuffle(provisions, random);
        return new Case(provisions, own);
    }
}
