package org.accede.deskreview.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a review stands, for an editor that asks again and again.
 *
 * @param token what a save has to bring along
 * @param editable whether a save can succeed: otherwise the review has moved on
 * @param standings of every assessable provision
 * @param articles those asked for, with their content
 */
public record EditorState(
        String token, boolean editable, String status, List<Standing> standings, List<EditedArticle> articles) {

    /**
     * How far one provision is.
     *
     * @param version a greater one than the editor has means that somebody saved it
     * @param rating its own or, where it has none, what its parts give
     * @param derived whether its parts give it
     * @param assessed how many of its parts have a rating, of {@code applicable}
     */
    public record Standing(
            String provision,
            int version,
            String state,
            @Nullable String rating,
            boolean derived,
            int assessed,
            int applicable,
            String savedBy) {}
}
