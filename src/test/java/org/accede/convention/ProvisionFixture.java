package org.accede.convention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Provisions outside the database. */
public final class ProvisionFixture {

    private ProvisionFixture() {}

    /** An assessable article of an instrument X, of one title in both languages. */
    public static Provision article(String number, String title, Pillar pillar) {
        Provision article = new Provision("X-" + number, "X", number, null, null, 1);
        article.title(title, title, true);
        article.assess("SUBSTANTIVE", pillar, true, null);
        return article;
    }

    /** An assessable part of an article of the instrument X. */
    public static Provision part(String number, String paragraph, String whole) {
        Provision part = new Provision("X-" + number + "-" + paragraph, "X", number, paragraph, "X-" + whole, 1);
        part.title(paragraph, paragraph, false);
        part.assess("SUBSTANTIVE", Pillar.SUBSTANTIVE, true, null);
        return part;
    }

    /** The same, where the instrument provides for a reservation, a declaration or a designation. */
    public static Provision optional(String number, String paragraph, String whole, String option) {
        Provision part = part(number, paragraph, whole);
        part.assess("SUBSTANTIVE", Pillar.SUBSTANTIVE, true, option);
        return part;
    }

    /** The instrument X, opened on a day. */
    public static Instrument opened(LocalDate opened, @Nullable LocalDate starts, int ratificationsNeeded) {
        return new Instrument("X", 1, opened, starts, ratificationsNeeded, "https://example.org/x");
    }

    /** The instrument X. */
    public static Instrument instrument() {
        return new Instrument("X", 1, LocalDate.EPOCH, null, 5, "https://example.org/x");
    }
}
