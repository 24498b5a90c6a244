package org.accede.shared;

import java.util.List;

/** What was sent is larger than the product takes. */
public final class TooLarge extends RuleBroken {
    /** @param megabytes the most that is taken */
    public TooLarge(String path, long megabytes) {
        super(List.of(Violation.of(path, "error.file.tooLarge", megabytes)));
    }
}
