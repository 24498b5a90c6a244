package org.accede.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with an input, so that all of it is said at once. */
public final class Violations {
    private final List<Violation> found = new ArrayList<>();

    public void add(String path, String key, Object... arguments) {
        found.add(Violation.of(path, key, arguments));
    }

    /** Demands {@code condition} at {@code path}. */
    public void require(boolean condition, String path, String key, Object... arguments) {
        if (!condition) {
            add(path, key, arguments);
        }
    }

    public void requireText(@Nullable String value, String path) {
        require(value != null && !value.isBlank(), path, "error.required");
    }

    /** Demands at most {@code limit} characters. */
    public void atMost(int limit, @Nullable String value, String path) {
        require(value == null || value.length() <= limit, path, "error.tooLong", limit);
    }

    public List<Violation> found() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Throws {@link RuleBroken} with all that was found, if anything was. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new RuleBroken(found);
        }
    }

    /** Throws {@link Unreadable} with all that was found, if anything was. */
    public void throwIfUnreadable() {
        if (!found.isEmpty()) {
            throw new Unreadable(found);
        }
    }
}
