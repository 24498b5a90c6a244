package org.accede.law.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.accede.convention.Provisions;
import org.accede.country.Countries;
import org.accede.country.Country;
import org.accede.law.Law;
import org.accede.law.LawStage;
import org.accede.law.LawStanding;
import org.accede.law.Laws;
import org.accede.shared.Caller;
import org.accede.shared.Language;
import org.accede.shared.Right;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** How laws, their States and stages are called on a page. */
@Named
@RequestScoped
public class LawNamesBacking {
    @Inject
    Countries countries;

    @Inject
    Laws laws;

    @Inject
    Provisions provisions;

    @Inject
    Caller caller;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    public boolean isMayLog() {
        return caller.may(Right.LOG);
    }

    public Country country(Law law) {
        return countries.get(law.country());
    }

    /** The State's name in print on the day of the page. */
    public String countryName(Law law) {
        return country(law).label(locale.getLanguage(), asOf.getDay());
    }

    public String title(Law law) {
        return law.title(locale.getLanguage());
    }

    /** The language of {@link #title}, as the {@code lang} attribute takes it: the page's own, or that of another title. */
    public String titleLanguage(Law law) {
        boolean english = locale.getLanguage() == Language.EN;
        if ((english ? law.titleEnglish() : law.titleFrench()) != null) {
            return locale.getCode();
        }
        return (english ? law.titleFrench() : law.titleEnglish()) == null
                ? lang(law)
                : Language.valueOf(english ? "FR" : "EN").code();
    }

    /** As the State calls it, where the page's title says otherwise; else empty. */
    public String originalTitle(Law law) {
        String original = law.originalTitle();
        return original == null || original.equals(title(law)) ? "" : original;
    }

    /** The original's language as the {@code lang} attribute takes it; empty where it is unknown. */
    public String lang(Law law) {
        return law.originalLanguage() == null ? "" : law.originalLanguage();
    }

    /** The name of a language in the language on screen; empty where it is unknown. */
    public String language(Law law) {
        return law.originalLanguage() == null
                ? ""
                : Locale.forLanguageTag(law.originalLanguage()).getDisplayLanguage(locale.getLocale());
    }

    /** The title of another law of the State, by its id. */
    public String titleOf(@Nullable Long id) {
        return id == null ? "" : laws.find(id).map(this::title).orElse("");
    }

    /** "In force since 18 Jun 2019, in part"; says that nothing is recorded where that is so. */
    public String standing(LawStanding standing) {
        LawStage stage = standing.stage();
        if (stage == null) {
            return locale.text("law.stage.none");
        }
        String since = standing.dateUnknown()
                ? locale.text("date.unknown")
                : locale.text("law.since", Display.day(standing.since()));
        String words = Display.label(stage) + ", " + since;
        return standing.inPart() ? words + ", " + locale.text("law.inPart") : words;
    }

    /** The short title of an instrument. */
    public String instrument(String code) {
        return provisions.instruments().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.shortTitle(locale.getLanguage()))
                .findFirst()
                .orElse(code);
    }

    public String articles(List<String> articles) {
        return articles.stream().collect(joining("; "));
    }

    /** "1.4 MB", "23 KB". */
    public String size(long bytes) {
        boolean large = bytes >= 1 << 20;
        double units = bytes / (large ? 1048576.0 : 1024.0);
        String number = String.format(locale.getLocale(), large ? "%.1f" : "%.0f", Math.max(units, large ? 0.1 : 1));
        return locale.text(large ? "document.megabytes" : "document.kilobytes", number);
    }
}
