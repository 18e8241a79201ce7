package org.briefingroom.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.briefingroom.source.SourceText;

/**
 * Marks citations for a person to look at again when the text they were taken from changes. Nothing is ever moved by guess: a person
 * says that a citation stands, or corrects the fact.
 */
@ApplicationScoped
public class CitationReviews implements PanacheRepository<CitationReview> {
    private static final String OF_HELD = "from CitationReview r where r.settledAt is null and r.versionId in "
            + "(select f.current.id from Fact f where f.pack.slug = ?1 and f.withdrawnAt is null)";

    @Inject
    FactLines lines;
    @Inject
    Clock clock;

    /** Marks each quotation that stood in its passage before and does not any more; lifts the mark of each that stands there again. */
    @Transactional
    public void compare(String pack, SourceText before, SourceText after) {
        var open = find(OF_HELD, pack).list();
        for (var fact : lines.heldIn(pack)) {
            for (int passage : fact.quote() == null ? List.<Integer>of() : fact.passages()) {
                var mark = open.stream().filter(each -> each.versionId() == fact.versionId() && each.passage() == passage).findFirst();
                if (after.holds(passage, fact.quote())) {
                    mark.ifPresent(found -> found.settle("the text, which holds it again", clock.instant()));
                } else if (mark.isEmpty() && before.holds(passage, fact.quote())) {
                    persist(new CitationReview(fact.versionId(), passage, clock.instant()));
                }
            }
        }
    }

    /** The passages that are to be looked at again for a fact as it is held now; one statement. */
    @Transactional
    public List<Integer> passagesOf(String pack, String fact) {
        return find(OF_HELD + " and r.versionId in (select g.current.id from Fact g where g.slug = ?2) order by r.passage", pack, fact).list().stream()
                .map(CitationReview::passage).toList();
    }

    /** Somebody looked, and it stands. Answers false when there was no mark. */
    @Transactional
    public boolean confirm(String pack, String fact, int passage, String by) {
        var marks = find(OF_HELD + " and r.versionId in (select g.current.id from Fact g where g.slug = ?2) and r.passage = ?3", pack, fact, passage).list();
        marks.forEach(mark -> mark.settle(by, clock.instant()));
        return !marks.isEmpty();
    }
}
