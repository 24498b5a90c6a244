package org.accede.deskreview.rest;

import org.accede.deskreview.CheckedFinding;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param rule its name
 * @param stops whether it stands in the way of an approval
 * @param dismissal why somebody said that it is right as it is; absent while it is open
 */
public record CheckJson(
        String rule,
        String provision,
        String message,
        boolean stops,
        @Nullable String dismissal,
        @Nullable String dismissedBy) {
    static CheckJson of(CheckedFinding found, Language language) {
        String rule = found.finding().rule().name();
        return new CheckJson(
                rule,
                found.finding().provision(),
                Messages.text(language, "LintRule." + rule, found.finding().subject()),
                found.stops(),
                found.dismissal() == null ? null : found.dismissal().reason(),
                found.dismissal() == null ? null : found.dismissal().by());
    }
}
