package org.accede.convention;

import java.time.LocalDate;

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

    /** The instrument X. */
    public static Instrument instrument() {
        return new Instrument("X", 1, LocalDate.EPOCH, null, 5, "https://example.org/x");
    }
}
