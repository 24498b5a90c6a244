package org.accede.shared;

/** The caller lacks a right, or the record lies outside the account's scope. */
public class NotAllowed extends RuntimeException {
    public NotAllowed(Right right) {
        super("needs the right " + right);
    }

    public NotAllowed(String what) {
        super(what);
    }
}
