package org.accede.overview;

import org.accede.shared.Markup;

/** A drawing as it is written, element by element; text and attributes are escaped. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** @param attributes names and values by turns */
    Svg open(String element, Object... attributes) {
        start(element, attributes).append('>');
        return this;
    }

    /** An element without content. */
    Svg leaf(String element, Object... attributes) {
        start(element, attributes).append("/>");
        return this;
    }

    /** An element that holds nothing but text. */
    Svg text(String element, String text, Object... attributes) {
        start(element, attributes).append('>').append(Markup.escaped(text));
        return close(element);
    }

    Svg close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private StringBuilder start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(Markup.escaped(attributes[i + 1].toString()))
                    .append('"');
        }
        return out;
    }
}
