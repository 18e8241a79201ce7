/**
 * What follows when a fact is corrected that learners could have met: what it touches, what becomes of questions and marks, who is
 * told, what the public reads, and what learners report. Open {@link org.briefingroom.correction.Confirmation} first.
 */
package org.briefingroom.correction;
