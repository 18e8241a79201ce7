package org.briefingroom.briefing;

import java.util.List;

/** A section as somebody wants it: a title, and facts by name in their order. */
public record SectionDraft(String title, List<String> facts) {
}
