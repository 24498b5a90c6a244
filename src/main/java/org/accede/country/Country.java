package org.accede.country;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.shared.Language;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;

/** A State, country or area, by its ISO 3166-1 code (user-assigned codes for Kosovo and for fictional States). */
@Entity
@Cacheable
@NamedQuery(
        name = Country.ALL,
        query = "select c from Country c",
        hints = {
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = HintValues.TRUE),
            @QueryHint(name = QueryHints.READ_ONLY, value = HintValues.TRUE)
        })
public class Country {
    /** Read for every matrix and list, and changed with the product's editions only: kept, shared and not to be changed. */
    static final String ALL = "Country.all";

    @Id
    private String iso2;

    private String iso3;

    @Column(name = "iso_numeric")
    private @Nullable String isoNumeric;

    @Column(name = "name_en")
    private String english;

    @Column(name = "name_fr")
    private String french;

    @Enumerated(EnumType.STRING)
    private Region region;

    private @Nullable String subregion;

    @Column(name = "un_member")
    private boolean unMember;

    private boolean fictional;

    @Column(name = "footnote_en")
    private @Nullable String footnoteEnglish;

    @Column(name = "footnote_fr")
    private @Nullable String footnoteFrench;

    private @Nullable String note;

    @ElementCollection
    @CollectionTable(name = "country_name", joinColumns = @JoinColumn(name = "iso2"))
    @BatchFetch(BatchFetchType.JOIN)
    private List<CountryName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "country_alias", joinColumns = @JoinColumn(name = "iso2"))
    @Column(name = "alias")
    @BatchFetch(BatchFetchType.JOIN)
    private Set<String> aliases = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "country_group", joinColumns = @JoinColumn(name = "iso2"))
    @Column(name = "member_of")
    @Enumerated(EnumType.STRING)
    @BatchFetch(BatchFetchType.JOIN)
    private Set<CountryGroup> groups = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Country() {}

    Country(String iso2, String iso3, String english, String french, Region region, boolean fictional) {
        this.iso2 = iso2;
        this.iso3 = iso3;
        this.english = english;
        this.french = french;
        this.region = region;
        this.fictional = fictional;
        if (fictional) {
            groups.add(CountryGroup.FICTIONAL);
        }
    }

    void place(@Nullable String numericCode, @Nullable String inSubregion, Set<CountryGroup> memberOf) {
        isoNumeric = numericCode;
        subregion = inSubregion;
        groups = new HashSet<>(memberOf);
        unMember = memberOf.contains(CountryGroup.UN);
    }

    void designate(@Nullable String footnoteInEnglish, @Nullable String footnoteInFrench, @Nullable String remark) {
        footnoteEnglish = footnoteInEnglish;
        footnoteFrench = footnoteInFrench;
        note = remark;
    }

    /** Adds a dated name, or replaces the one of the same words that an earlier edition dated otherwise. */
    void rename(CountryName name) {
        names.removeIf(name::hasWordsOf);
        names.add(name);
    }

    void keepNamesOf(Country before) {
        names = new ArrayList<>(before.names);
        aliases = new HashSet<>(before.aliases);
    }

    void addAlias(String alias) {
        aliases.add(alias);
    }

    /** The name in print on that day, with the asterisk where a footnote belongs to it. */
    public String label(Language language, LocalDate day) {
        String name = names.stream()
                .filter(dated -> dated.holdsOn(day))
                .findFirst()
                .map(dated -> dated.in(language))
                .orElseGet(() -> language.pick(english, french));
        return footnoteEnglish == null ? name : name + "*";
    }

    /** The designation footnote that goes with the asterisk. */
    public Optional<String> footnote(Language language) {
        return footnoteEnglish == null ? Optional.empty() : Optional.of(language.pick(footnoteEnglish, footnoteFrench));
    }

    /** Everything it can be found by: code, names of all times in both languages, aliases. */
    Stream<String> searchTerms() {
        Stream<String> dated =
                names.stream().flatMap(name -> Stream.of(Language.values()).map(name::in));
        return Stream.of(Stream.of(iso2, iso3, english, french), dated, aliases.stream())
                .flatMap(terms -> terms);
    }

    public boolean isIn(CountryGroup group) {
        return groups.contains(group);
    }

    public String iso2() {
        return iso2;
    }

    public String iso3() {
        return iso3;
    }

    public Region region() {
        return region;
    }

    public Optional<String> subregion() {
        return Optional.ofNullable(subregion);
    }

    public Set<CountryGroup> groups() {
        return Set.copyOf(groups);
    }

    /** What has to be known of its codes or designation. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Whether it is one of the 193. */
    public boolean isUnMember() {
        return unMember;
    }

    public boolean isFictional() {
        return fictional;
    }
}
