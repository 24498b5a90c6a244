package org.accede.alignment;

import org.jspecify.annotations.Nullable;

/** How the parts of a provision came out, at least one of them. */
record PartsTally(int all, int notApplicable, int assessed, int inLine, int notInLine) {

    /** @param parts where they stand among the assessments */
    static PartsTally of(Assessment[] assessments, int... parts) {
        int notApplicable = 0;
        int assessed = 0;
        int inLine = 0;
        int notInLine = 0;
        for (int part : parts) {
            Assessment assessment = assessments[part];
            notApplicable += assessment.rating() == Rating.NOT_APPLICABLE ? 1 : 0;
            assessed += assessment.isAssessed() ? 1 : 0;
            inLine += assessment.rating() == Rating.IN_LINE ? 1 : 0;
            notInLine += assessment.rating() == Rating.NOT_IN_LINE ? 1 : 0;
        }
        return new PartsTally(parts.length, notApplicable, assessed, inLine, notInLine);
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
}
