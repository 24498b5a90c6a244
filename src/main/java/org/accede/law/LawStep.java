package org.accede.law;

import java.util.List;
import org.accede.shared.PartialDate;

/**
 * One event of a law, as far as its stage hangs on it.
 *
 * @param date when it happened, or will, as well as it is known
 * @param articles of the law that it concerns, as the law names them; none: the whole law
 */
public record LawStep(LawStage kind, PartialDate date, List<String> articles) {

    boolean isOfTheWhole() {
        return articles.isEmpty();
    }
}
