package org.briefingroom.fact;

/**
 * Why a fact is corrected.
 *
 * @param material whether more than the wording changes
 * @param note     for readers; null where there is none
 * @param by       whoever corrects it, by name
 */
public record Cause(boolean material, String why, String note, RegradeRule rule, String by) {

    public static Cause editorial(String why, String by) {
        return new Cause(false, why, null, RegradeRule.KEEP, by);
    }

    public static Cause material(String why, String by) {
        return new Cause(true, why, null, RegradeRule.KEEP, by);
    }

    /** As the change itself says. */
    static Cause derived(FactVersion was, FactVersion now, String why, String by) {
        return Materiality.of(was.draft(), now.draft()).isEmpty() ? editorial(why, by) : material(why, by);
    }
}
