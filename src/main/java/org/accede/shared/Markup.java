package org.accede.shared;

/** Text within markup that is written without a component or a mapper. */
public final class Markup {
    private Markup() {}

    /** For text and for attributes in double quotes, of HTML and of XML. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
