package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.briefingroom.fact.Pack;
import org.briefingroom.fact.Packs;
import org.briefingroom.people.Caller;

/** Which briefings whoever is asking may be sent to. */
@ApplicationScoped
class ReadableBriefings {

    @Inject
    Packs packs;
    @Inject
    Caller caller;

    /** The name of a pack whose briefing stands on the shelf, or which the caller may read; empty otherwise. */
    Optional<String> briefingOf(Long packId) {
        return Optional.of(packs.findById(packId)).filter(this::isReadable).map(Pack::slug);
    }

    private boolean isReadable(Pack pack) {
        return pack.isShown() || caller.mayRead(pack.ownerId());
    }
}
