package org.briefingroom.fact;

import java.util.UUID;

/**
 * A material correction that somebody wrote and did not confirm yet: nothing of it is held.
 *
 * @param factId of the fact
 * @param base   the number of the version that it corrects
 * @param draft  as it would be held; null where it would be withdrawn
 * @param out    whether it was withdrawn, and would be held again
 */
public record Amendment(UUID id, String pack, String fact, long factId, int base, FactDraft draft, String why, boolean out) {

    public boolean isWithdrawal() {
        return draft == null;
    }

    public boolean isReturn() {
        return draft != null && out;
    }
}
