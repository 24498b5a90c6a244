package org.accede.law.rest;

/**
 * What may be wrong with a record that was saved.
 *
 * @param code DUPLICATE or OUT_OF_ORDER
 * @param of the id of the record that it is about
 */
public record WarningJson(String code, String message, long of) {}
