package org.accede.deskreview;

/** What the checks look for in a review. Each has a text in both languages under {@code LintRule.<NAME>}. */
public enum LintRule {
    /** In line, but no domestic provision is cited. */
    IN_LINE_WITHOUT_CITATION(true),
    /** Rests on law adopted or in force, but every law cited is a bill. */
    ONLY_A_BILL(true),
    /** Rests on law in force, but the law cited entered into force after the finding's date. */
    IN_FORCE_LATER(true),
    /** Cites a law that is repealed. */
    REPEALED_LAW(true),
    /** Not applicable, but the instrument knows no reservation or option there. */
    NO_OPTION_TO_USE(true),
    /** The same quote stands under two articles. */
    SAME_QUOTE(false),
    /** The law cited was amended after the finding's date. */
    AMENDED_SINCE(false),
    /** A Party for years, and none of the articles 2 to 6 in line. */
    PARTY_WITHOUT_OFFENCES(false),
    /** The quote does not read like the language that it is said to be in. */
    OTHER_LANGUAGE(false);

    private final boolean error;

    LintRule(boolean error) {
        this.error = error;
    }

    /** Whether it stands in the way of an approval until it is put right or dismissed with a reason. */
    public boolean isError() {
        return error;
    }
}
