package org.accede.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/** The styles that a document of the office needs, by the names Word gives them; their ids are each template's own. */
final class WordStyles {
    static final String TITLE = "title";
    static final String SUBTITLE = "subtitle";
    static final String HEADING = "heading 1";
    static final String CAPTION = "caption";
    static final String TABLE = "status table";
    static final String TABLE_TEXT = "table text";
    static final String NOTICE = "notice";

    /** Without these a template is refused; the rest falls back on the plainest there is. */
    static final List<String> REQUIRED = List.of(TITLE, HEADING, CAPTION);

    private static final String TABLE_GRID = "table grid";

    private final Map<String, String> ids;

    private WordStyles(Map<String, String> ids) {
        this.ids = ids;
    }

    static WordStyles of(XWPFDocument document) {
        Map<String, String> ids = new LinkedHashMap<>();
        CTStyles styles =
                document.getStyles() == null ? null : document.getStyles().getCtStyles();
        if (styles != null) {
            for (CTStyle style : styles.getStyleList()) {
                ids.put(style.getName().getVal().toLowerCase(Locale.ROOT), style.getStyleId());
            }
        }
        return new WordStyles(ids);
    }

    /** Names of the required styles that are not there. */
    List<String> missing() {
        return REQUIRED.stream().filter(name -> !ids.containsKey(name)).toList();
    }

    /** The style's id, or an empty text, which is the default style. */
    String id(String name) {
        return ids.getOrDefault(name, "");
    }

    String table() {
        return ids.getOrDefault(TABLE, ids.getOrDefault(TABLE_GRID, ""));
    }
}
