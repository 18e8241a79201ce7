/**
 * Where a briefing is arranged and put on the shelf. Open {@link org.briefingroom.briefing.desk.Rearrangement} for what can be done
 * to an arrangement, and {@link org.briefingroom.briefing.desk.Arranging} for how it is kept.
 */
package org.briefingroom.briefing.desk;
