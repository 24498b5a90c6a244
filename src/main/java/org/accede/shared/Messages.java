package org.accede.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The texts of the product in both languages. */
public final class Messages {
    /** Name of the bundle, as {@code faces-config.xml} has it too. */
    public static final String BUNDLE = "org.accede.shared.messages";

    private static final Logger LOG = Logger.getLogger(Messages.class.getName());

    private Messages() {}

    /** The text of the key, its placeholders filled; dates and numbers should come formatted. */
    public static String text(Language language, String key, @Nullable Object... arguments) {
        String pattern;
        try {
            pattern = bundle(language).getString(key);
        } catch (MissingResourceException missing) {
            assert false : "no text for " + key;
            LOG.log(Level.SEVERE, "no text for {0}", key);
            return key;
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public static String text(Locale locale, String key, @Nullable Object... arguments) {
        return text(Language.of(locale), key, arguments);
    }

    /** The label of an enum constant, under {@code <SimpleName>.<CONSTANT>}. */
    public static String label(Language language, Enum<?> constant) {
        return text(language, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** How sure a source is, in words: {@code knowledge-high}. */
    public static String confidence(Language language, String code) {
        return text(language, "Confidence." + code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), Messages.class.getClassLoader());
    }
}
