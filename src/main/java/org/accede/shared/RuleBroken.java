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

    public List<Violation> violations() {
        return violations;
    }
}
