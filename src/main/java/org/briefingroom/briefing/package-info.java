/**
 * Facts in a chosen order, on screen and printed from the browser. Open {@link org.briefingroom.briefing.BriefingView}
 * first. No PDF and no wording of its own: every line is a fact.
 */
package org.briefingroom.briefing;
