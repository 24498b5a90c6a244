package org.accede.shared.web;

import java.util.Arrays;
import java.util.Collection;
import org.accede.shared.Language;
import org.accede.shared.Markup;
import org.accede.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The options of a plain select as one piece of HTML: an instrument has a hundred provisions, and a component for each would
 * cost more than the rest of a page.
 */
public final class Options {
    /** One that is no constant. */
    public record Choice(String value, String label) {}

    private Options() {}

    /**
     * All of them.
     *
     * @param choices {@link Choice}s, or constants with their labels
     * @param chosen the value or constant that is selected; null for none
     */
    static String html(Collection<?> choices, @Nullable Object chosen, Language language) {
        StringBuilder html = new StringBuilder();
        String selected = chosen instanceof Enum<?> constant ? constant.name() : String.valueOf(chosen);
        for (Object one : choices) {
            Choice choice = one instanceof Choice given ? given : constant((Enum<?>) one, language);
            html.append("<option value=\"")
                    .append(Markup.escaped(choice.value()))
                    .append(choice.value().equals(selected) ? "\" selected=\"selected\">" : "\">")
                    .append(Markup.escaped(choice.label()))
                    .append("</option>");
        }
        return html.toString();
    }

    private static Choice constant(Enum<?> constant, Language language) {
        return new Choice(constant.name(), Messages.label(language, constant));
    }

    /** The same for an array or a collection, as pages have either. */
    static String html(Object choices, @Nullable Object chosen, Language language) {
        return html(
                choices instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) choices, chosen, language);
    }
}
