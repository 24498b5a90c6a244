package org.accede.export;

import static org.accede.export.TableFixture.row;
import static org.accede.export.TableFixture.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accede.shared.Language;
import org.junit.jupiter.api.Test;

class BilingualTest {
    @Test
    void aNameHasAColumnInEachLanguageAndOtherWordsStandTogether() {
        Table<TableFixture.Row> both = Bilingual.of(
                table(Language.EN, row("Kosovo*", 1, "2021", "typed")),
                table(Language.FR, row("Kosovo*", 1, "2021", "typed")));

        assertThat(both.columns())
                .extracting(Column::key)
                .containsExactly("name.en", "name.fr", "count", "since", "185-2", "words");
        List<Table.Line> lines = new ArrayList<>();
        Gathered gathered = both.pass(lines::add);
        assertThat(lines.get(0).values().get(5)).isEqualTo(Value.text("typed"));
        assertThat(gathered.footnotes()).hasSize(1);
        assertThat(both.head().wording().text("export.asOf")).isEqualTo("As of / Situation au");
    }
}
