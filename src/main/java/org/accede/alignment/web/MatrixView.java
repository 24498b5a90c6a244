package org.accede.alignment.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accede.alignment.Matrix;
import org.accede.convention.Provision;
import org.accede.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * How the matrix is laid out; its address carries it, so that a link shows the same.
 *
 * @param whole whether all parts of all articles have a column
 * @param open codes of the articles whose parts have a column, too
 * @param byRegion whether the States stand in their regions, else all in the order of their names
 */
record MatrixView(boolean whole, Set<String> open, boolean byRegion) {
    static final MatrixView ARTICLES = new MatrixView(false, Set.of(), true);

    /** Which provisions have a column, as the export has it. */
    enum Extent {
        ARTICLES,
        ALL
    }

    private enum Order {
        REGION,
        NAME
    }

    /** Reads {@code provisions}, which a file of the matrix obeys, too. */
    static boolean whole(Parameters parameters) {
        return parameters.oneOf(Extent.class, "provisions") == Extent.ALL;
    }

    /** Reads {@code open} and {@code order}. */
    static MatrixView from(boolean whole, Parameters parameters) {
        String open = parameters.text("open");
        return new MatrixView(
                whole,
                open == null ? Set.of() : new TreeSet<>(Arrays.asList(open.split(",", -1))),
                parameters.oneOf(Order.class, "order") != Order.NAME);
    }

    /** The provisions that have a column, in the instrument's order. */
    List<Provision> columns(Matrix matrix) {
        Set<Provision> columns = new LinkedHashSet<>();
        @Nullable String article = null;
        for (Provision provision : matrix.provisions()) {
            article = provision.isArticle() ? provision.code() : article;
            if (provision.isArticle() || whole || (article != null && open.contains(article))) {
                columns.add(provision);
            }
        }
        return List.copyOf(columns);
    }

    /** The articles to open by a link at one of them: it opens what is closed and closes what is open. */
    String toggled(String article) {
        Set<String> toggled = new TreeSet<>(open);
        if (!toggled.remove(article)) {
            toggled.add(article);
        }
        return String.join(",", toggled);
    }
}
