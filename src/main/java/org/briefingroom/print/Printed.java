package org.briefingroom.print;

import java.util.List;
import java.util.Set;

/**
 * A finished PDF.
 *
 * @param missing     signs that no typeface of the house has, as they were written; a box is printed for each
 * @param diagnostics what the engine found wrong: empty for a sound sheet
 */
public record Printed(byte[] bytes, int pages, Set<String> missing, List<String> diagnostics) {
}
