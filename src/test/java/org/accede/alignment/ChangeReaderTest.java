package org.accede.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.accede.convention.Pillar;
import org.accede.convention.Provision;
import org.accede.convention.ProvisionFixture;
import org.accede.country.Country;
import org.accede.country.CountryFixture;
import org.accede.country.Region;
import org.accede.shared.AsOf;
import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** R8: what changed between two points in time, in two steps. */
class ChangeReaderTest {
    private static final int DAYS = 6;
    private static final int RECORDS = 12;
    private static final List<Rating> RATINGS = List.of(Rating.values());
    private static final Country BARBADOS = CountryFixture.called("BB", "Barbados", Region.AMERICAS);
    private static final List<Provision> PROVISIONS = List.of(
            ProvisionFixture.article("2", "Illegal access", Pillar.SUBSTANTIVE),
            ProvisionFixture.article("4", "Data interference", Pillar.SUBSTANTIVE),
            ProvisionFixture.part("4", "1", "4"),
            ProvisionFixture.part("4", "2", "4"));

    record Case(List<FindingFact> facts, AsOf from, AsOf to) {
        List<CellChange> changes() {
            return new ChangeReader(PROVISIONS, from, to).changes(BARBADOS, facts);
        }

        Map<String, Cell> cellsAt(AsOf at) {
            return new CellReader(PROVISIONS).cells(facts, at);
        }
    }

    @Property
    void theStepsLeadFromTheFirstStateToTheLast(@ForAll("cases") Case given) {
        Map<String, CellChange> changes = new HashMap<>();
        given.changes().forEach(change -> changes.put(change.provision().code(), change));
        for (Provision provision : PROVISIONS) {
            Rating before = rating(given.cellsAt(given.from()), provision);
            Rating after = rating(given.cellsAt(given.to()), provision);
            CellChange change = changes.get(provision.code());
            if (change == null) {
                assertThat(after).isEqualTo(before);
            } else {
                assertThat(change.from()).isEqualTo(before);
                assertThat(change.to()).isEqualTo(after);
                if (change.revision().isPresent() && change.world().isPresent()) {
                    assertThat(change.revision().get().to())
                            .isEqualTo(change.world().get().from());
                }
            }
        }
    }

    @Property
    void everyStepNamesItsFacts(@ForAll("cases") Case given) {
        for (CellChange change : given.changes()) {
            change.revision().ifPresent(step -> assertThat(step.facts()).isNotEmpty());
            change.world().ifPresent(step -> {
                assertThat(step.facts()).isNotEmpty();
                assertThat(step.facts())
                        .allSatisfy(fact ->
                                assertThat(fact.isAliveAt(given.to().knownAt())).isTrue());
                assertThat(last(step.facts()).validFrom()).isAfter(given.from().day());
            });
        }
    }

    @Property
    void nothingChangesBetweenAPointAndItself(@ForAll("cases") Case given) {
        assertThat(new Case(given.facts(), given.to(), given.to()).changes()).isEmpty();
    }

    @Property
    void whatIsKnownAtOneInstantIsNoRevision(@ForAll("cases") Case given) {
        AsOf from = new AsOf(given.from().day(), given.to().knownAt());
        assertThat(new Case(given.facts(), from, given.to()).changes())
                .allSatisfy(change -> assertThat(change.revision()).isEmpty());
    }

    @Example
    void aBackDatedCorrectionIsARevisionAndNeverProgress() {
        FindingFact wrong = fact(1, "X-2", Rating.NOT_IN_LINE, 1, 1, 3);
        FindingFact right = fact(2, "X-2", Rating.PARTLY_IN_LINE, 1, 3, null);
        FindingFact newLaw = fact(3, "X-2", Rating.IN_LINE, 4, 5, null);
        List<CellChange> changes = new Case(List.of(wrong, right, newLaw), at(2, 2), at(5, 9)).changes();

        assertThat(changes).hasSize(1);
        CellChange.Step revision = changes.get(0).revision().orElseThrow();
        assertThat(revision.from()).isEqualTo(Rating.NOT_IN_LINE);
        assertThat(revision.to()).isEqualTo(Rating.PARTLY_IN_LINE);
        assertThat(revision.facts()).containsExactly(wrong, right);
        CellChange.Step world = changes.get(0).world().orElseThrow();
        assertThat(world.effect()).isEqualTo(Effect.IMPROVED);
        assertThat(world.facts()).containsExactly(right, newLaw);
    }

    @Example
    void aDerivedArticleNamesTheFactsOfItsParts() {
        FindingFact first = fact(1, "X-4-1", Rating.IN_LINE, 1, 1, null);
        FindingFact second = fact(2, "X-4-2", Rating.IN_LINE, 4, 2, null);
        List<CellChange> changes = new Case(List.of(first, second), at(2, 9), at(5, 9)).changes();

        CellChange article = changes.get(0);
        assertThat(article.provision().code()).isEqualTo("X-4");
        assertThat(article.from()).isEqualTo(Rating.PARTLY_IN_LINE);
        assertThat(article.to()).isEqualTo(Rating.IN_LINE);
        assertThat(article.world().orElseThrow().facts()).containsExactly(second);
    }

    private static FindingFact last(List<FindingFact> facts) {
        return facts.get(facts.size() - 1);
    }

    private static @Nullable Rating rating(Map<String, Cell> cells, Provision provision) {
        Cell cell = cells.get(provision.code());
        return cell == null ? null : cell.rating();
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(ChangeReaderTest::aCase);
    }

    private static Case aCase(Random random) {
        List<FindingFact> facts = new ArrayList<>();
        for (int recorded = 0; recorded < RECORDS; recorded++) {
            String provision = PROVISIONS.get(random.nextInt(PROVISIONS.size())).code();
            Rating rating = RATINGS.get(random.nextInt(RATINGS.size()));
            Integer ended = random.nextInt(3) == 0 ? recorded + 1 + random.nextInt(RECORDS) : null;
            facts.add(fact(recorded, provision, rating, random.nextInt(DAYS), recorded, ended));
        }
        int day = random.nextInt(DAYS);
        int known = random.nextInt(RECORDS);
        AsOf to = at(day + random.nextInt(DAYS), known + random.nextInt(RECORDS));
        return new Case(facts, at(day, known), to);
    }

    private static FindingFact fact(
            long id, String provision, Rating rating, int day, int recorded, @Nullable Integer ended) {
        return new FindingFact(
                id,
                "BB",
                provision,
                rating,
                Basis.IN_FORCE,
                LocalDate.EPOCH.plusDays(day),
                PartialDate.Precision.DAY,
                null,
                Instant.EPOCH.plusSeconds(recorded),
                "officer",
                ended == null ? null : Instant.EPOCH.plusSeconds(Objects.requireNonNull(ended)));
    }

    private static AsOf at(int day, int known) {
        return new AsOf(LocalDate.EPOCH.plusDays(day), Instant.EPOCH.plusSeconds(known));
    }
}
