package org.accede.alignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.accede.alignment.Alignment;
import org.accede.alignment.Cell;
import org.accede.alignment.Finding;
import org.accede.alignment.FindingFact;
import org.accede.alignment.Findings;
import org.accede.alignment.Rating;
import org.accede.convention.Provision;
import org.accede.convention.ProvisionTree;
import org.accede.convention.Provisions;
import org.accede.shared.AsOf;
import org.accede.shared.RegisterClock;
import org.accede.shared.web.AsOfBacking;
import org.jspecify.annotations.Nullable;

/** The evidence of one cell: what a State's law is worth on a provision, why, and what was said of it before. */
@Named
@RequestScoped
public class ViewCellBacking {
    @Inject
    Alignment alignment;

    @Inject
    Findings findings;

    @Inject
    Provisions provisions;

    @Inject
    RegisterClock register;

    @Inject
    AsOfBacking asOf;

    @Inject
    PlaceBacking place;

    private @Nullable Cell cell;
    private @Nullable Cell today;
    private List<Part> parts = List.of();
    private List<Finding> history = List.of();

    /**
     * A part of the provision.
     *
     * @param rating null when not assessed
     */
    public record Part(Provision provision, @Nullable Rating rating) {}

    @PostConstruct
    void read() {
        if (!place.isFound()) {
            return;
        }
        String code = place.getProvision().code();
        AsOf at = register.asOf(asOf.getDay(), asOf.getKnownAt());
        Map<String, Cell> cells = cells(at);
        cell = cells.get(code);
        today = asOf.isNow() ? cell : cells(register.asOf(null, null)).get(code);
        parts = parts(code, cells);
        history = findings.history(place.getCountry().iso2(), code);
    }

    private Map<String, Cell> cells(AsOf at) {
        return alignment
                .of(place.getCountry().iso2(), place.getProvision().instrument(), at)
                .rows()
                .get(0)
                .cells();
    }

    private List<Part> parts(String code, Map<String, Cell> cells) {
        List<Provision> all = provisions.of(place.getProvision().instrument());
        ProvisionTree tree = new ProvisionTree(all.stream().map(Provision::node).toList());
        List<String> codes = tree.parts(code).stream().map(part -> part.code()).toList();
        return all.stream()
                .filter(one -> codes.contains(one.code()))
                .map(one -> new Part(one, rating(cells.get(one.code()))))
                .toList();
    }

    private static @Nullable Rating rating(@Nullable Cell cell) {
        return cell == null ? null : cell.rating();
    }

    /** Null where nothing is known, neither by law in force nor by a later text. */
    public @Nullable Cell getCell() {
        return cell;
    }

    public @Nullable Rating getRating() {
        return rating(cell);
    }

    /** The rating of today by what is known now. */
    public @Nullable Rating getRatingToday() {
        return rating(today);
    }

    /** Whether the page is about another day or knowledge, and the rating is another one since. */
    public boolean isChangedSince() {
        return getRating() != getRatingToday();
    }

    /** The fact that the rating rests on; null where it is derived, or not assessed. */
    public @Nullable Finding getFinding() {
        return cell == null ? null : find(cell.finding());
    }

    /** A later finding by a text that is not yet in force. */
    public @Nullable Finding getLater() {
        return cell == null ? null : find(cell.later());
    }

    private @Nullable Finding find(@Nullable FindingFact fact) {
        return history.stream()
                .filter(one -> fact != null && one.id() == fact.id())
                .findFirst()
                .orElse(null);
    }

    public List<Part> getParts() {
        return parts;
    }

    /** All that was ever recorded here, the last record first. */
    public List<Finding> getHistory() {
        return history;
    }
}
