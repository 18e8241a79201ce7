/**
 * How the questions of a quiz work: who finished it is read here, room statistics says what that shows, and pages and spreadsheets
 * tell it, as far as the number of learners allows. Open {@link org.briefingroom.figures.Report} first.
 */
package org.briefingroom.figures;
