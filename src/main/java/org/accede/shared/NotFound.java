package org.accede.shared;

/** No such record, or none that the caller may know of. */
public class NotFound extends RuntimeException {
    public NotFound(String what, Object key) {
        super(what + " " + key);
    }
}
