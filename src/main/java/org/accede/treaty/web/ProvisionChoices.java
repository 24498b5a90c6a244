package org.accede.treaty.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.convention.Provision;
import org.accede.convention.Provisions;
import org.accede.shared.RuleBroken;
import org.accede.shared.Violation;
import org.accede.treaty.TreatyActionKind;
import org.jspecify.annotations.Nullable;

/** The provisions that a form offers for a reservation, declaration or designation, and those typed by their numbers. */
@RequestScoped
public class ProvisionChoices {
    @Inject
    Provisions provisions;

    /** Those the instrument itself provides for. */
    List<Provision> offered(String instrument, TreatyActionKind kind) {
        List<Provision> all = provisions.of(instrument);
        return all.stream()
                .filter(provision -> kind.isProvidedFor(provision, List.of(provision)))
                .toList();
    }

    /** Of the chosen ones those that are offered, to be ticked. */
    List<String> ticked(String instrument, TreatyActionKind kind, Collection<String> chosen) {
        return offered(instrument, kind).stream()
                .map(Provision::code)
                .filter(chosen::contains)
                .toList();
    }

    /** The numbers of the others, as they are typed: "38, 41". */
    String typed(String instrument, TreatyActionKind kind, Collection<String> chosen) {
        List<String> ticked = ticked(instrument, kind, chosen);
        return chosen.stream()
                .filter(code -> !ticked.contains(code))
                .map(provisions::get)
                .map(Provision::number)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /**
     * The codes of those ticked and those typed.
     *
     * @throws RuleBroken at {@code otherProvisions} for every number that the instrument doesn't have
     */
    List<String> chosen(String instrument, List<String> ticked, @Nullable String numbers) {
        Set<String> codes = new LinkedHashSet<>(ticked);
        List<Violation> unknown = new ArrayList<>();
        String typed = numbers == null ? "" : numbers.strip();
        for (String number : typed.isEmpty() ? new String[0] : typed.split("[,;\\s]+")) {
            find(instrument, number)
                    .ifPresentOrElse(
                            provision -> codes.add(provision.code()),
                            () -> unknown.add(Violation.of("otherProvisions", "error.unknownProvision", number)));
        }
        if (!unknown.isEmpty()) {
            throw new RuleBroken(unknown);
        }
        return List.copyOf(codes);
    }

    private Optional<Provision> find(String instrument, String number) {
        return provisions.of(instrument).stream()
                .filter(provision ->
                        provision.number().equals(number) || provision.code().equals(number))
                .findFirst();
    }
}
