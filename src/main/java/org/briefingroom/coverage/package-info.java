/**
 * What of a pack is read, asked, answered and known, and where the holes are. Open {@link org.briefingroom.coverage.Coverage}
 * first. Reads what the rooms above hold; no room needs it.
 */
package org.briefingroom.coverage;
