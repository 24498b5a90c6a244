package org.accede.activity.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Two people changed an activity at once. What only one of them changed is kept from both; where both changed a field to
 * different values, somebody has to choose.
 */
final class ActivityMerge implements Serializable {
    private static final long serialVersionUID = 1;
    private final ActivityEntry before;
    private final ActivityEntry theirs;
    private final ActivityEntry mine;
    private final ArrayList<ActivityField> open = new ArrayList<>();
    private final ArrayList<ActivityField> fromThem = new ArrayList<>();
    private final ArrayList<ActivityField> fromMe = new ArrayList<>();

    /**
     * Compares.
     *
     * @param before what the form was opened with
     * @param theirs what was saved meanwhile
     * @param mine what was typed
     */
    ActivityMerge(ActivityEntry before, ActivityEntry theirs, ActivityEntry mine) {
        this.before = before;
        this.theirs = theirs;
        this.mine = mine;
        for (ActivityField field : ActivityField.values()) {
            boolean same = field.isSame(theirs, mine);
            if (!same && field.isSame(before, mine)) {
                fromThem.add(field);
            } else if (!same && field.isSame(before, theirs)) {
                fromMe.add(field);
            } else if (!same) {
                open.add(field);
            }
        }
    }

    List<ActivityField> open() {
        return open;
    }

    /** Changed by them alone. */
    List<ActivityField> fromThem() {
        return fromThem;
    }

    /** Changed by me alone. */
    List<ActivityField> fromMe() {
        return fromMe;
    }

    ActivityEntry before() {
        return before;
    }

    ActivityEntry theirs() {
        return theirs;
    }

    ActivityEntry mine() {
        return mine;
    }

    /** The activity with what both changed alone, and of the open fields those of theirs that were chosen, else mine. */
    ActivityEntry merged(List<ActivityField> chosenTheirs) {
        ActivityEntry merged = mine.copy();
        fromThem.forEach(field -> field.copy(theirs, merged));
        chosenTheirs.forEach(field -> field.copy(theirs, merged));
        return merged;
    }
}
