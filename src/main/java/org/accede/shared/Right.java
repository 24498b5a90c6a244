package org.accede.shared;

/** A right that a use case needs; roles are sets of them. */
public enum Right {
    /** Read what is public in the office, export it. */
    READ,
    /** Activities, people, documents, recommendations, news, drafts of reviews, laws. */
    LOG,
    /** Findings and treaty actions outside a review; confirm or correct reference facts. */
    RECORD_FACTS,
    /** Approve a review, return it. */
    APPROVE,
    /** Share a review, publish; pillar judgements; projects and contributions. */
    MANAGE,
    /** Accounts, rights, settings, instruments. */
    ADMINISTER
}
