package org.accede.shared;

import java.time.Instant;

/**
 * The act of recording.
 *
 * @param at unique in the register and greater than every instant before it
 * @param by the account's name
 */
public record Recording(Instant at, String by) {}
