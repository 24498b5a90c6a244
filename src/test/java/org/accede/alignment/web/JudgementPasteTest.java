package org.accede.alignment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.accede.alignment.PillarLevel;
import org.accede.convention.Pillar;
import org.junit.jupiter.api.Test;

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
    void whatMeansNothingIsNamedAndTheRestIsTaken() {
        JudgementPaste paste = read("Atlantis;L\nMW;very good;P");
        assertThat(paste.unread()).containsExactly("Atlantis", "MW: very good");
        assertThat(paste.levels().of("MW", Pillar.SAFEGUARDS)).isEqualTo(PillarLevel.PARTIALLY);
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
