package org.briefingroom.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Facts as they are shown. Each query is one statement. */
@ApplicationScoped
@Transactional
public class FactLines implements PanacheRepository<ShownFact> {

    /** What is held now in a pack, topic by topic, as the pack has them. */
    public List<FactLine> heldIn(String pack) {
        return find("packSlug = ?1 and held order by topicPosition, id", pack).list().stream().map(ShownFact::line).toList();
    }

    /** What is held now of a topic, from the one numbered {@code first} on, beginning with 0. */
    public List<FactLine> heldOf(String pack, String topic, int first, int most) {
        return find("packSlug = ?1 and topicSlug = ?2 and held order by factId", pack, topic).range(first, first + most - 1).list().stream().map(ShownFact::line).toList();
    }

    /** These versions, by their ids, whether or not they are held now. */
    public Map<Long, FactLine> versions(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of()
                : find("id in ?1", ids).list().stream().map(ShownFact::line).collect(Collectors.toMap(FactLine::versionId, Function.identity()));
    }

    /** Every version of one fact, the latest first. */
    public List<FactLine> versionsOf(String pack, String fact) {
        return find("packSlug = ?1 and factSlug = ?2 order by number desc", pack, fact).list().stream().map(ShownFact::line).toList();
    }
}
