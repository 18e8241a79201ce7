/**
 * What the answers of a class say about the questions, and how sure that is. The figures are Moodle's, so that a school
 * may lay both reports side by side; which of them are shown, the number of learners decides. Plain Java: marks come in,
 * figures go out. Open {@link org.briefingroom.statistics.Marks} first.
 */
package org.briefingroom.statistics;
