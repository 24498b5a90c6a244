package org.accede.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accede.shared.AsOf;

/**
 * The question which published findings no longer say what was approved, or rest on a law that was amended or repealed
 * since: whoever publishes findings answers by naming theirs.
 */
public final class ChangedSinceApproval {
    private final AsOf at;
    private final Set<Long> findings = new HashSet<>();

    ChangedSinceApproval(AsOf at) {
        this.at = at;
    }

    /** On which day, by what was known when. */
    public AsOf at() {
        return at;
    }

    /** @param finding its id */
    public void name(long finding) {
        findings.add(finding);
    }

    boolean names(FindingFact fact) {
        return findings.contains(fact.id());
    }

    /** Their ids, in order. */
    public List<Long> findings() {
        return findings.stream().sorted().toList();
    }

    boolean namesNone() {
        return findings.isEmpty();
    }
}
