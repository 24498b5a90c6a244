package org.accede.deskreview;

/**
 * What a check found at a provision.
 *
 * @param subject what it is about: a law, another article, a language
 */
public record LintFinding(LintRule rule, String provision, String subject) {}
