package org.briefingroom.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** How much comes back today, for rooms that lead there. */
@ApplicationScoped
public class DueFacts {

    @Inject
    Today today;

    /** Two statements. */
    @Transactional
    public long count(UUID learner) {
        return today.due(learner);
    }
}
