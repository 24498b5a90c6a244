package org.accede.deskreview.web;

import org.accede.deskreview.DraftInput;
import org.jspecify.annotations.Nullable;

/**
 * What the editor sends to save an article.
 *
 * @param version that it has read
 * @param article all of it; its day as people write it
 */
public record SaveCall(int version, @Nullable DraftInput article) {}
