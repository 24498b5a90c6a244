package org.accede.shared;

/** The record's state does not allow the step: it was corrected, withdrawn, or moved on meanwhile. */
public class Conflict extends RuntimeException {
    private final String key;
    private final transient Object[] arguments;

    /** @param key a key of the message bundle that says what stands in the way */
    public Conflict(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
