package org.accede.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.accede.shared.Language;
import org.accede.shared.Unreadable;
import org.junit.jupiter.api.Test;

class TableQuestionTest {
    private static final TableQuestion QUESTION = TableQuestion.of(
            "country-status",
            Map.of(
                    "lang", List.of("en,fr"),
                    "columns", List.of("name, iso2,name"),
                    "q", List.of("São Tomé & co"),
                    "region", List.of("")),
            Language.EN);

    @Test
    void isTheSameWhenItIsReadAgain() {
        TableQuestion again = TableQuestion.parse(QUESTION.text());
        assertThat(again.text()).isEqualTo(QUESTION.text());
        assertThat(again.id()).isEqualTo(QUESTION.id()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(again.wording()).isEqualTo(Wording.BOTH);
        assertThat(again.columns()).containsExactly("name", "iso2");
    }

    @Test
    void hasAnotherIdInAnotherLanguageOrWithOtherColumns() {
        assertThat(QUESTION.in(Wording.FR).id()).isNotEqualTo(QUESTION.id());
        assertThat(QUESTION.with(List.of("iso2", "name")).id()).isNotEqualTo(QUESTION.id());
    }

    @Test
    void choosesColumnsInTheOrderAskedFor() {
        List<Column<String>> columns = List.of(column("iso2", false), column("name", false));
        assertThat(QUESTION.choose(columns)).extracting(Column::key).containsExactly("name", "iso2");
        assertThatThrownBy(() -> QUESTION.choose(columns.subList(0, 1))).isInstanceOf(Unreadable.class);
    }

    @Test
    void hasNoPersonalColumnUnlessAskedFor() {
        List<Column<String>> columns = List.of(column("name", false), column("recordedBy", true));
        TableQuestion all = TableQuestion.of("x", Map.of(), Language.EN);
        assertThat(all.choose(columns)).extracting(Column::key).containsExactly("name");
        assertThatThrownBy(() -> all.with(List.of("recordedBy")).choose(columns))
                .isInstanceOf(Unreadable.class);
        TableQuestion personal = TableQuestion.of("x", Map.of("personal", List.of("true")), Language.EN);
        assertThat(personal.choose(columns)).hasSize(2);
    }

    private static Column<String> column(String key, boolean personal) {
        return new Column<>(key, key, Column.Kind.WORD, personal, Value::text);
    }
}
