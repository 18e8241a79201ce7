package org.briefingroom.print.handout;

import org.briefingroom.print.Stamp;

/**
 * Where a handout belongs.
 *
 * @param address of the whole briefing
 * @param boxes   whether it holds signs that no typeface of the house has
 * @param stamp   of the edition that it is part of; null when there is none
 */
public record Setting(String address, boolean boxes, Stamp stamp) {
}
