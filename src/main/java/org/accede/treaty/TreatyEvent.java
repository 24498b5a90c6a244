package org.accede.treaty;

import org.accede.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One action of a State for one instrument, as far as its status hangs on it.
 *
 * @param date when it was done, as well as it is known
 * @param term until when an invitation or its extension runs; null, or unknown, where none is recorded
 */
public record TreatyEvent(
        TreatyActionKind kind, PartialDate date, @Nullable PartialDate term) {}
