package org.accede.deskreview.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a save.
 *
 * @param article as it now stands: what was saved or, after a conflict, what somebody else saved
 * @param detail why it was refused
 * @param errors at which fields
 */
public record SaveAnswer(
        @Nullable EditedArticle article,
        @Nullable String detail,
        @Nullable List<FieldError> errors,
        @Nullable List<EditorState.Standing> standings) {

    /** @param path the field as the editor names it */
    public record FieldError(String path, String message) {}

    static SaveAnswer refused(String detail) {
        return new SaveAnswer(null, detail, null, null);
    }
}
