package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;

/** Says which published questions may be put to a learner now: the one place that whoever begins or practises a quiz asks. */
@ApplicationScoped
class Admission {

    /** Those of these question versions that may be asked: all of them, until something suspends one. At most one statement. */
    Set<Long> of(Collection<Long> questionVersions) {
        return Set.copyOf(questionVersions);
    }
}
