package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts together what a pack holds now. */
@ApplicationScoped
public class FactBases {
    @Inject
    FactLines factLines;
    @Inject
    Packs packs;

    /** Empty when there is no such pack. Four statements, however many facts there are. */
    @Transactional
    public FactBase of(String pack) {
        return new FactBase(factLines.heldIn(pack), packs.namesIn(pack), packs.asksIn(pack));
    }
}
