package org.accede.deskreview;

import java.util.List;
import org.accede.shared.Language;
import org.accede.shared.Recording;

/**
 * A review is shared with the authorities, in the same transaction; so it was once for each of its shared revisions.
 *
 * @param review its id
 * @param country ISO 3166-1 alpha-2
 * @param by who shares it, and when
 * @param advice what it recommends, article by article
 */
public record ReviewShared(long review, String country, int revision, Recording by, List<Advice> advice) {

    /** What is recommended on a provision, and the language that it is written in. */
    public record Advice(String provision, Language language, String text) {}
}
