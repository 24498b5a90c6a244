package org.accede.shared;

import java.util.List;

/** Input that breaks rules of the domain: every broken rule with the field it concerns. */
public class RuleBroken extends RuntimeException {
    private final transient List<Violation> violations;

    public RuleBroken(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public static RuleBroken at(String path, String key, Object... arguments) {
        return new RuleBroken(List.of(Violation.of(path, key, arguments)));
    }

    /** The same, with what concerns one field said of another: a form may have no field for a whole. */
    public RuleBroken moved(String from, String to) {
        return new RuleBroken(violations.stream()
                .map(one -> one.path().equals(from) ? new Violation(to, one.key(), one.arguments()) : one)
                .toList());
    }

    public List<Violation> violations() {
        return violations;
    }
}
