package org.accede.alignment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.alignment.PillarLevel;
import org.accede.convention.Pillar;
import org.accede.country.Country;
import org.accede.country.CountryFixture;
import org.accede.country.CountryNames;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementPasteTest {
    private static final Map<String, String> NAMES = Map.of("Kenya", "KE", "Côte d’Ivoire", "CI", "MW", "MW");

    @Test
    void columnsComeInTheOrderOfTheConventionWithoutAHead() {
        JudgementPaste paste = read("Kenya\tL\t\tP\n");
        assertThat(paste.levels().of("KE", Pillar.SUBSTANTIVE)).isEqualTo(PillarLevel.LARGELY);
        assertThat(paste.levels().of("KE", Pillar.SAFEGUARDS)).isNull();
        assertThat(paste.levels().of("KE", Pillar.PROCEDURAL)).isEqualTo(PillarLevel.PARTIALLY);
        assertThat(paste.unread()).isEmpty();
    }

    @Test
    void aHeadInEitherLanguageNamesTheColumns() {
        JudgementPaste paste =
                read("État\tPouvoirs procéduraux\tRemarque\tSubstantive criminal law\nKenya\t2\tbien\t0");
        assertThat(paste.levels().of("KE", Pillar.PROCEDURAL)).isEqualTo(PillarLevel.LARGELY);
        assertThat(paste.levels().of("KE", Pillar.SUBSTANTIVE)).isEqualTo(PillarLevel.NOT_OR_NO_INFORMATION);
        assertThat(paste.unread()).isEmpty();
    }

    @Test
    void aLevelIsGivenByItsWordsOrItsLetterInEitherLanguage() {
        JudgementPaste paste = read("Kenya;Largely in place;g;PARTIALLY;pas en place ou pas d’information;n");
        assertThat(paste.levels().entries())
                .extracting(JudgedLevels.Entry::level)
                .containsExactly(
                        PillarLevel.LARGELY,
                        PillarLevel.LARGELY,
                        PillarLevel.PARTIALLY,
                        PillarLevel.NOT_OR_NO_INFORMATION,
                        PillarLevel.NOT_OR_NO_INFORMATION);
    }

    @Test
    void whatMeansNothingIsToldByItsRowAndCellAndTheRestIsTaken() {
        JudgementPaste paste = read("""
                State\tSubstantive criminal law\tConditions and safeguards

                Atlantis\tL
                MW\tvery good\tP
                MW\tL\tL""");
        assertThat(paste.unread())
                .containsExactly(
                        new JudgementPaste.Unread(JudgementPaste.Why.STATE, 3, "Atlantis", null, ""),
                        new JudgementPaste.Unread(JudgementPaste.Why.LEVEL, 4, "MW", Pillar.SUBSTANTIVE, "very good"),
                        new JudgementPaste.Unread(JudgementPaste.Why.TWICE, 5, "MW", null, "4"));
        assertThat(paste.levels().entries())
                .containsExactly(new JudgedLevels.Entry("MW", Pillar.SAFEGUARDS, PillarLevel.PARTIALLY));
        assertThat(paste.states()).isEqualTo(1);
    }

    /** Names as a table prints them, by row in English or French, with footnote marks, as the office's own tables have them. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aTableOfThe193IsTakenWhole(Language head) {
        List<Country> all = CountryFixture.unitedNations();
        CountryNames names = new CountryNames(all);
        List<String> marks = List.of("", "*", " *", "²");
        List<Language> languages = List.of(Language.values());
        List<PillarLevel> levels = List.of(PillarLevel.values());
        StringBuilder table = new StringBuilder(Messages.text(head, "alignment.matrix.state"));
        for (Pillar pillar : Pillar.values()) {
            table.append('\t').append(Messages.label(head, pillar));
        }
        JudgedLevels meant = new JudgedLevels();
        for (int row = 0; row < all.size(); row++) {
            Language language = languages.get(row % languages.size());
            table.append("\r\n")
                    .append(all.get(row).label(language, LocalDate.EPOCH))
                    .append(marks.get(row % marks.size()));
            int next = row;
            for (Pillar pillar : Pillar.values()) {
                PillarLevel level = levels.get(next++ % levels.size());
                String words =
                        row % 3 == 0 ? Messages.label(language, level) : PillarGridWriter.letter(level, language);
                table.append('\t').append(words);
                meant.put(all.get(row).iso2(), pillar, level);
            }
        }

        JudgementPaste paste =
                JudgementPaste.read(table.toString(), name -> names.named(name).map(Country::iso2));
        assertThat(all).hasSize(193);
        assertThat(paste.unread()).isEmpty();
        assertThat(paste.states()).isEqualTo(193);
        assertThat(paste.levels().entries()).isEqualTo(meant.entries());
    }

    @Test
    void theHiddenFieldCarriesTheSameLevels() {
        JudgedLevels levels = read("Kenya;L;P;N\nMW;P").levels();
        assertThat(JudgedLevels.read(levels.toString()).entries()).isEqualTo(levels.entries());
        assertThat(JudgedLevels.read("rubbish\nKE SUBSTANTIVE EXCELLENT\n").entries())
                .isEmpty();
        assertThat(levels.differingFrom(levels).entries()).isEmpty();
    }

    private static JudgementPaste read(String pasted) {
        return JudgementPaste.read(pasted, name -> Optional.ofNullable(NAMES.get(name)));
    }
}
