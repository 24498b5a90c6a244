package org.accede.export;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;

/** A table of a Word document: headings on every page, no row torn apart, columns as wide as their kind. */
final class WordTable {
    private static final int UPRIGHT_HEIGHT = 2_700;
    private static final String FIRST_ROW = "0420";

    private final Table<?> table;
    private final WordStyles styles;
    private final PaperWords words;
    private final List<Integer> places;
    private final int room;

    /** @param room for the whole, in twentieths of a point */
    WordTable(Table<?> table, WordStyles styles, List<Integer> places, int room) {
        this.table = table;
        this.styles = styles;
        this.words = new PaperWords(table.head().wording());
        this.places = places;
        this.room = room;
    }

    void write(CTTbl out, List<Table.Line> lines) {
        CTTblPr properties = out.addNewTblPr();
        if (!styles.table().isEmpty()) {
            properties.addNewTblStyle().setVal(styles.table());
        }
        properties.addNewTblW().setW(BigInteger.valueOf(room));
        properties.getTblW().setType(STTblWidth.DXA);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblLook().setFirstRow(true);
        properties.getTblLook().setVal(hexadecimal(FIRST_ROW));
        var grid = out.addNewTblGrid();
        places.forEach(place -> grid.addNewGridCol().setW(width(place)));
        headings(out.addNewTr());
        lines.forEach(line -> row(out.addNewTr(), line));
    }

    private BigInteger width(int place) {
        int all = places.stream().mapToInt(this::share).sum();
        return BigInteger.valueOf((long) room * share(place) / all);
    }

    private int share(int place) {
        return table.columns().get(place).kind().paperWidth();
    }

    private void headings(CTRow row) {
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (places.stream().anyMatch(this::isUpright)) {
            properties.addNewTrHeight().setVal(BigInteger.valueOf(UPRIGHT_HEIGHT));
            properties.getTrHeightArray(0).setHRule(STHeightRule.EXACT);
        }
        properties.addNewTblHeader();
        for (int place : places) {
            CTTc cell = cell(row, place);
            if (isUpright(place)) {
                cell.getTcPr().addNewTextDirection().setVal(STTextDirection.BT_LR);
            }
            paragraph(cell, table.columns().get(place).heading(), place).addNewB();
        }
    }

    private boolean isUpright(int place) {
        return table.columns().get(place).kind() == Column.Kind.SIGN;
    }

    private void row(CTRow row, Table.Line line) {
        row.addNewTrPr().addNewCantSplit();
        for (int place : places) {
            Value value = line.values().get(place);
            CTTc cell = cell(row, place);
            if (value instanceof Value.Sign sign) {
                CTShd ground = cell.getTcPr().addNewShd();
                ground.setVal(STShd.CLEAR);
                ground.setFill(sign.shade().ground());
            }
            CTRPr letters = paragraph(cell, words.of(value), place);
            if (value instanceof Value.Sign sign) {
                letters.addNewB();
                letters.addNewColor().setVal(sign.shade().ink());
            }
        }
    }

    private CTTc cell(CTRow row, int place) {
        CTTc cell = row.addNewTc();
        CTTcPr properties = cell.addNewTcPr();
        properties.addNewTcW().setW(width(place));
        properties.getTcW().setType(STTblWidth.DXA);
        return cell;
    }

    private CTRPr paragraph(CTTc cell, String text, int place) {
        CTP paragraph = cell.addNewP();
        CTPPr properties = paragraph.addNewPPr();
        if (!styles.id(WordStyles.TABLE_TEXT).isEmpty()) {
            properties.addNewPStyle().setVal(styles.id(WordStyles.TABLE_TEXT));
        }
        Column.Kind kind = table.columns().get(place).kind();
        if (kind == Column.Kind.NUMBER || kind == Column.Kind.SIGN) {
            properties.addNewJc().setVal(kind == Column.Kind.NUMBER ? STJc.RIGHT : STJc.CENTER);
        }
        CTR run = paragraph.addNewR();
        CTRPr letters = run.addNewRPr();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            run.addNewT().setStringValue(lines[i]);
        }
        return letters;
    }

    private static byte[] hexadecimal(String digits) {
        return java.util.HexFormat.of().parseHex(digits);
    }
}
