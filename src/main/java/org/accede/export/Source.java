package org.accede.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row is known from.
 *
 * @param asOf the day up to which it speaks; null where it does not say
 */
public record Source(String words, @Nullable LocalDate asOf) {}
