package org.briefingroom.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.briefingroom.schedule.Certainty;

/** How often a learner was right, by how sure they said they were; for their own eyes, and for no mark. One statement. */
@ApplicationScoped
class Sureness {
    private static final String SAID = """
            select certainty, count(*) as answers, count(*) filter (where share = 1) as right_ones
            from review where learner_id = :learner and certainty is not null and rating is not null and not skipped group by certainty""";

    /** @param right of so many answers that were wholly right */
    public record Said(Certainty certainty, long answers, long right) {

        /** In hundredths of the bar. */
        public double share() {
            return 100.0 * right / answers;
        }
    }

    @Inject
    EntityManager entities;

    @SuppressWarnings("unchecked")
    List<Said> of(UUID learner) {
        return ((List<Tuple>) entities.createNativeQuery(SAID, Tuple.class).setParameter("learner", learner).getResultList()).stream()
                .map(row -> new Said(Certainty.valueOf(row.get("certainty", String.class)), ReviewLog.number(row, "answers"), ReviewLog.number(row, "right_ones")))
                .sorted((one, other) -> one.certainty().compareTo(other.certainty())).toList();
    }
}
