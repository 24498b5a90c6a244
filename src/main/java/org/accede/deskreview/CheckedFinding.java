package org.accede.deskreview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, and the word of whoever dismissed it.
 *
 * @param dismissal null while it is open
 */
public record CheckedFinding(LintFinding finding, @Nullable LintDismissal dismissal) {
    static CheckedFinding of(LintFinding finding, List<LintDismissal> dismissed) {
        return new CheckedFinding(
                finding,
                dismissed.stream()
                        .filter(word -> word.isOf(finding))
                        .findFirst()
                        .orElse(null));
    }

    public boolean isOpen() {
        return dismissal == null;
    }

    /** Whether it stands in the way of an approval. */
    public boolean stops() {
        return isOpen() && finding.rule().isError();
    }
}
