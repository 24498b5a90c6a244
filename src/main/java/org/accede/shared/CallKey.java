package org.accede.shared;

import org.jspecify.annotations.Nullable;

/**
 * By what a caller names a call, so that it can be sent again without doing its work twice.
 *
 * @param path what was called
 * @param key the caller's own
 * @param body fingerprint of what was sent
 */
public record CallKey(String path, String key, String body) {
    private static final int LONGEST = 200;

    /**
     * The key of a call; null where the caller gave none.
     *
     * @param input what was sent, a record: its text tells it apart from any other
     */
    public static @Nullable CallKey of(String path, @Nullable String key, Object input) {
        if (key == null || key.isBlank()) {
            return null;
        }
        if (key.length() > LONGEST) {
            throw RuleBroken.at("Idempotency-Key", "error.tooLong", LONGEST);
        }
        return new CallKey(path, key, Fingerprint.of(input.toString()));
    }
}
