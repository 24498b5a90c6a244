package org.accede.deskreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Says when a quote surely isn't in the language that it is said to be in. It would rather say nothing: a short quote, a
 * language that the model doesn't know or a near relation of what was declared is let pass.
 */
@ApplicationScoped
public class QuoteLanguage {
    private static final String MODEL = "/langdetect-183.bin";
    private static final int SHORTEST = 60;
    /** The model spreads its confidence over a hundred languages: even the right one rarely gets a fifth. */
    private static final double SURE = 0.1;

    /** How many times likelier another language has to be than the one declared. */
    private static final double TIMES = 4;

    /** Takes a moment and some memory, so only once somebody asks. */
    private static final class Loaded {
        static final LanguageDetectorModel MODEL_OF_ALL = load();

        private static LanguageDetectorModel load() {
            try (InputStream model = QuoteLanguage.class.getResourceAsStream(MODEL)) {
                return new LanguageDetectorModel(java.util.Objects.requireNonNull(model, MODEL));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /**
     * The language that the quote is in, where that surely isn't the one declared.
     *
     * @param declared ISO 639-1
     * @return ISO 639-1 where there is such a code, else ISO 639-3
     */
    public Optional<String> contradicts(String quote, String declared) {
        if (quote.length() < SHORTEST) {
            return Optional.empty();
        }
        LanguageDetector detector = new LanguageDetectorME(Loaded.MODEL_OF_ALL);
        String expected = Locale.forLanguageTag(declared).getISO3Language();
        boolean known = Arrays.asList(detector.getSupportedLanguages()).contains(expected);
        Language[] guesses = detector.predictLanguages(quote);
        double best = guesses[0].getConfidence();
        boolean possible = Arrays.stream(guesses)
                .anyMatch(guess -> guess.getLang().equals(expected) && guess.getConfidence() * TIMES > best);
        return known && !possible && best >= SURE ? Optional.of(twoLetters(guesses[0].getLang())) : Optional.empty();
    }

    private static String twoLetters(String threeLetters) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> Locale.forLanguageTag(code).getISO3Language().equals(threeLetters))
                .findFirst()
                .orElse(threeLetters);
    }
}
