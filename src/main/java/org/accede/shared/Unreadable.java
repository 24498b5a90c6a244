package org.accede.shared;

import java.util.List;

/** A question that can't be read: an unknown parameter, a day that doesn't exist, an unknown code. */
public class Unreadable extends RuleBroken {
    public Unreadable(List<Violation> violations) {
        super(violations);
    }
}
