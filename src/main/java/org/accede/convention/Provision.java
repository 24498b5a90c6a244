package org.accede.convention;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.accede.shared.Language;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;

/** An article of an instrument, or a part of one. Its text is not shipped; titles are official or our own words. */
@Entity
@Cacheable
@NamedQuery(
        name = Provision.OF_INSTRUMENT,
        query = "select p from Provision p where p.instrument = :instrument order by p.sort",
        hints = {
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = HintValues.TRUE),
            @QueryHint(name = QueryHints.READ_ONLY, value = HintValues.TRUE)
        })
public class Provision {
    /** Read for every matrix, and changed with the product's editions only: kept, shared and not to be changed. */
    static final String OF_INSTRUMENT = "Provision.ofInstrument";

    @Id
    private String code;

    private String instrument;

    private String article;

    private @Nullable String paragraph;

    private @Nullable String parent;

    @Column(name = "title_en")
    private String titleEnglish;

    @Column(name = "title_fr")
    private String titleFrench;

    @Column(name = "chapter_en")
    private @Nullable String chapterEnglish;

    @Column(name = "chapter_fr")
    private @Nullable String chapterFrench;

    @Column(name = "section_en")
    private @Nullable String sectionEnglish;

    @Column(name = "section_fr")
    private @Nullable String sectionFrench;

    @Column(name = "title_group_en")
    private @Nullable String groupEnglish;

    @Column(name = "title_group_fr")
    private @Nullable String groupFrench;

    private String category;

    @Enumerated(EnumType.STRING)
    private @Nullable Pillar pillar;

    private boolean assessable;

    @Column(name = "official_title")
    private boolean officialTitle;

    private @Nullable String reservation;

    private int sort;

    @SuppressWarnings("NullAway.Init")
    protected Provision() {}

    @SuppressWarnings("NullAway.Init") // the rest is said by title, standUnder and assess
    Provision(
            String code,
            String instrument,
            String article,
            @Nullable String paragraph,
            @Nullable String parent,
            int sort) {
        this.code = code;
        this.instrument = instrument;
        this.article = article;
        this.paragraph = paragraph;
        this.parent = parent;
        this.sort = sort;
    }

    void title(String english, String french, boolean official) {
        titleEnglish = english;
        titleFrench = french;
        officialTitle = official;
    }

    void assess(String inCategory, @Nullable Pillar ofPillar, boolean canBeAssessed, @Nullable String option) {
        category = inCategory;
        pillar = ofPillar;
        assessable = canBeAssessed;
        reservation = option;
    }

    /** @param english chapter, section and title that the provision stands under, null where there is none */
    void standUnder(@Nullable String[] english, @Nullable String[] french) {
        chapterEnglish = english[0];
        sectionEnglish = english[1];
        groupEnglish = english[2];
        chapterFrench = french[0];
        sectionFrench = french[1];
        groupFrench = french[2];
    }

    public String code() {
        return code;
    }

    public @Nullable String parent() {
        return parent;
    }

    public boolean isAssessable() {
        return assessable;
    }

    public String instrument() {
        return instrument;
    }

    /** Its place in the instrument, which is all that ratings need. */
    public ProvisionNode node() {
        return new ProvisionNode(code, parent, assessable, pillar);
    }

    /** The article's number. */
    public String article() {
        return article;
    }

    /** The part within the article, {@code (1)(a)}; empty for a whole article. */
    public Optional<String> paragraph() {
        return Optional.ofNullable(paragraph);
    }

    /** {@code 6(1)(a)}. */
    public String number() {
        return paragraph == null ? article : article + paragraph;
    }

    public boolean isArticle() {
        return parent == null;
    }

    public String title(Language language) {
        return language.pick(titleEnglish, titleFrench);
    }

    /** Whether the title is the treaty's own; otherwise it is a label in our words. */
    public boolean hasOfficialTitle() {
        return officialTitle;
    }

    public Optional<String> chapter(Language language) {
        return Optional.ofNullable(language.pickOrNull(chapterEnglish, chapterFrench));
    }

    public Optional<String> section(Language language) {
        return Optional.ofNullable(language.pickOrNull(sectionEnglish, sectionFrench));
    }

    public Optional<String> group(Language language) {
        return Optional.ofNullable(language.pickOrNull(groupEnglish, groupFrench));
    }

    /** Its place in the instrument. */
    public int sort() {
        return sort;
    }

    public String category() {
        return category;
    }

    public @Nullable Pillar pillar() {
        return pillar;
    }

    /** The reservation or declaration that the instrument allows here. */
    public Optional<String> reservation() {
        return Optional.ofNullable(reservation);
    }
}
