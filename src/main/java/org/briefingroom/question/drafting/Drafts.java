package org.briefingroom.question.drafting;

import java.util.List;

/** Everything that was drafted from a pack, and everything that was not, with the reason. In an order that the facts and the seed settle. */
public record Drafts(List<Draft> drafts, List<Undrafted> undrafted) {
}
