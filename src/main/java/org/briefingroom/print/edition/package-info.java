/**
 * What was printed, and what became of it since. Each printing of something is an edition with a code that can be read aloud;
 * {@code /e/CODE} says whether it still holds. Open {@link org.briefingroom.print.edition.Editions} first.
 */
package org.briefingroom.print.edition;
