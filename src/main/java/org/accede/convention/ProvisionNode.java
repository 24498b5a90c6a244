package org.accede.convention;

import org.jspecify.annotations.Nullable;

/**
 * A provision's place in its instrument, which is all that ratings need to know of it.
 *
 * @param code such as {@code 185-6-1-a}
 * @param parentCode the provision it is a part of; null for an article
 * @param assessable whether a State's law can be held against it
 * @param pillar the pillar it belongs to, if any
 */
public record ProvisionNode(
        String code,
        @Nullable String parentCode,
        boolean assessable,
        @Nullable Pillar pillar) {}
