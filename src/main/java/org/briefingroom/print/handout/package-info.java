/**
 * A briefing to hold in the hand: as much of it as fits the pages asked for, chosen by weight. Open
 * {@link org.briefingroom.print.handout.Handouts} first, then {@link org.briefingroom.print.handout.Composition} for what stands where.
 */
package org.briefingroom.print.handout;
