package org.accede.shared;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param path the field as the API names it: {@code headcount.women}
 * @param key a key of the message bundle
 */
public record Violation(String path, String key, List<String> arguments) implements Serializable {
    public static Violation of(String path, String key, Object... arguments) {
        return new Violation(
                path,
                key,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
