package org.accede.alignment;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How the parts of a provision came out, at least one of them. */
record PartsTally(int all, int notApplicable, int assessed, int inLine, int notInLine) {

    static PartsTally of(Collection<Assessment> parts) {
        return new PartsTally(
                parts.size(),
                count(parts, Rating.NOT_APPLICABLE),
                (int) parts.stream().filter(Assessment::isAssessed).count(),
                count(parts, Rating.IN_LINE),
                count(parts, Rating.NOT_IN_LINE));
    }

    int applicable() {
        return all - notApplicable;
    }

    /** R3, in the order in which it is read. */
    @Nullable
    Rating rating() {
        if (applicable() == 0) {
            return Rating.NOT_APPLICABLE;
        }
        if (assessed == 0) {
            return null;
        }
        if (inLine == applicable()) {
            return Rating.IN_LINE;
        }
        return notInLine == assessed ? Rating.NOT_IN_LINE : Rating.PARTLY_IN_LINE;
    }

    private static int count(Collection<Assessment> parts, Rating rating) {
        return (int) parts.stream().filter(part -> part.rating() == rating).count();
    }
}
