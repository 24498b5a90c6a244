package org.accede.treaty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.accede.convention.Instrument;
import org.accede.convention.Provision;
import org.accede.shared.Violation;

/**
 * What looks wrong about an action and may be right: said, never refused (R10).
 *
 * @param code what it is
 * @param subject the number of the provision, or the id of the other action, that it is about; empty where neither
 */
public record TreatyWarning(Code code, String subject) {

    /** What can look wrong. */
    public enum Code {
        /** An accession to the Convention without a recorded invitation: records are older than the register. */
        NO_INVITATION,
        /** A reservation under a provision that the instrument allows none for. */
        NO_RESERVATION_ALLOWED,
        /** A designation under a provision that calls for none. */
        NO_DESIGNATION_CALLED_FOR,
        /** Reservation, declaration or designation, but not under what. */
        NO_PROVISION,
        /** The same action is on record. */
        DUPLICATE
    }

    /** As the API says what is wrong with a field; not a refusal. */
    public Violation words() {
        return Violation.of("", "TreatyWarning." + code, subject);
    }

    /**
     * All that looks wrong about an action.
     *
     * @param others those of the State under the same instrument that stand, with or without itself
     * @param catalogue all provisions of the instrument
     */
    static List<TreatyWarning> about(
            TreatyAction action, Collection<TreatyAction> others, Collection<Provision> catalogue) {
        List<TreatyWarning> warnings = new ArrayList<>();
        TreatyActionKind kind = action.event().kind();
        boolean invited = others.stream().anyMatch(other -> other.event().kind().hasTerm());
        if (kind == TreatyActionKind.ACCESSION && action.instrument().equals(Instrument.BUDAPEST) && !invited) {
            warnings.add(new TreatyWarning(Code.NO_INVITATION, ""));
        }
        if (kind.hasProvisions() && action.provisions().isEmpty()) {
            warnings.add(new TreatyWarning(Code.NO_PROVISION, ""));
        }
        if (kind == TreatyActionKind.RESERVATION) {
            warnings.addAll(outside(action, catalogue, Code.NO_RESERVATION_ALLOWED, kind));
        }
        if (kind == TreatyActionKind.DESIGNATION) {
            warnings.addAll(outside(action, catalogue, Code.NO_DESIGNATION_CALLED_FOR, kind));
        }
        others.stream()
                .filter(other -> other.id() != action.id() && other.saysTheSame(action))
                .map(other -> new TreatyWarning(Code.DUPLICATE, Long.toString(other.id())))
                .forEach(warnings::add);
        return warnings;
    }

    private static List<TreatyWarning> outside(
            TreatyAction action, Collection<Provision> catalogue, Code code, TreatyActionKind kind) {
        Function<Provision, TreatyWarning> warning = provision -> new TreatyWarning(code, provision.number());
        return catalogue.stream()
                .filter(provision -> action.provisions().contains(provision.code()))
                .filter(provision -> !kind.isProvidedFor(provision, catalogue))
                .map(warning)
                .toList();
    }
}
