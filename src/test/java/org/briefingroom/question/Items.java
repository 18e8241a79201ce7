package org.briefingroom.question;

import org.briefingroom.fact.FactBase;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Item;

/** Drafts as the rules and checks see them, made as the drafting room makes them. */
public final class Items {
    private Items() {
    }

    public static Item of(Draft draft, FactBase base) {
        return draft.question().item(base.byName(), Authorship.DRAFTED);
    }
}
