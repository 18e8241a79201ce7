/**
 * Facts in a chosen order, on screen and printed from the browser. Open {@link org.briefingroom.briefing.BriefingView} first, and
 * {@link org.briefingroom.briefing.Arrangements} for the order. No PDF, and no wording of its own: every line is a fact, and whatever
 * else stands there is marked as somebody's note.
 */
package org.briefingroom.briefing;
