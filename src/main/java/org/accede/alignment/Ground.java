package org.accede.alignment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.convention.Provision;
import org.accede.shared.PartialDate;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActionKind;
import org.jspecify.annotations.Nullable;

/**
 * Why a provision may be not applicable to a State (R10).
 *
 * @param provisions the numbers of those that it is made or provided for under
 * @param date of a reservation made
 * @param text of a reservation made
 */
public record Ground(
        Kind kind,
        String provisions,
        PartialDate date,
        @Nullable String text) {

    /** What it is. */
    public enum Kind {
        /** A reservation the State has made. */
        RESERVATION,
        /** A reservation or declaration by which the instrument lets a State choose. */
        OPTION
    }

    /**
     * All there are: what bears on the provision itself, on its parts or on what it is a part of.
     *
     * @param actions of the State
     * @param catalogue all provisions of the instrument
     */
    static List<Ground> among(Collection<TreatyAction> actions, Provision provision, Collection<Provision> catalogue) {
        List<Provision> related =
                catalogue.stream().filter(one -> isInLine(one, provision)).toList();
        Stream<Ground> made = actions.stream()
                .filter(action -> action.event().kind() == TreatyActionKind.RESERVATION)
                .filter(action ->
                        related.stream().anyMatch(one -> action.provisions().contains(one.code())))
                .map(action -> made(action, catalogue));
        Stream<Ground> provided = related.stream()
                .filter(Ground::leavesAChoice)
                .map(one -> new Ground(Kind.OPTION, one.number(), PartialDate.UNKNOWN, null));
        return Stream.concat(made, provided).toList();
    }

    private static boolean isInLine(Provision one, Provision other) {
        return (one.code() + "-").startsWith(other.code() + "-") || (other.code() + "-").startsWith(one.code() + "-");
    }

    private static boolean leavesAChoice(Provision one) {
        return one.reservation()
                .filter(text -> text.contains("reservation") || text.contains("declaration"))
                .isPresent();
    }

    private static Ground made(TreatyAction action, Collection<Provision> catalogue) {
        String numbers = catalogue.stream()
                .filter(one -> action.provisions().contains(one.code()))
                .map(Provision::number)
                .collect(Collectors.joining(", "));
        return new Ground(Kind.RESERVATION, numbers, action.event().date(), action.text());
    }
}
