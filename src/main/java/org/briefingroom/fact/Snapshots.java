package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingroom.fact.PackDraft.CastDraft;
import org.briefingroom.fact.PackDraft.TermDraft;

/** A whole pack as it is held now: the draft that would make it again. */
@ApplicationScoped
public class Snapshots {

    @Inject
    Packs packs;
    @Inject
    Facts facts;
    @Inject
    EntityManager entities;

    /**
     * What is withdrawn is left out, and with it each term that only a withdrawn fact explains: in the facts that use such a term
     * its words stay, unmarked. The same number of statements, however many facts there are.
     */
    @Transactional
    public PackDraft of(String slug) {
        var pack = packs.named(slug).orElseThrow(NotFoundException::new);
        var held = facts.heldIn(pack).stream().map(fact -> fact.current().draft()).toList();
        var known = held.stream().map(FactDraft::slug).collect(Collectors.toSet());
        var terms = all("from Term t join fetch t.fact where t.pack = ?1 order by t.id", Term.class, pack).stream().map(Term::draft).toList();
        var unexplained = terms.stream().filter(term -> !known.contains(term.fact())).map(TermDraft::slug).collect(Collectors.toSet());
        var shown = held.stream().map(fact -> unmarked(fact, unexplained)).toList();
        return new PackDraft(slug, pack.title(), pack.about(), pack.source().description(), cast(pack, shown),
                all("from Topic t where t.pack = ?1 order by t.position, t.id", Topic.class, pack).stream().map(Topic::draft).toList(), shown, Set.of(),
                terms.stream().filter(term -> !unexplained.contains(term.slug())).toList(), asks(pack, shown));
    }

    /** The facts of a pack that are held as somebody worded them in the browser. */
    @Transactional
    public Set<String> correctedIn(String pack) {
        return entities.createQuery("select f.slug from Fact f where f.pack.slug = ?1 and f.withdrawnAt is null and f.current.origin = ?2", String.class)
                .setParameter(1, pack).setParameter(2, Origin.BROWSER.word()).getResultStream().collect(Collectors.toSet());
    }

    private <T> List<T> all(String query, Class<T> type, Pack pack) {
        return entities.createQuery(query, type).setParameter(1, pack).getResultList();
    }

    private static FactDraft unmarked(FactDraft fact, Set<String> terms) {
        return fact.saying(fact.text().unmarked(SlotType.TERM, terms).marked());
    }

    /** Those listed, and whoever else a held fact names. */
    private List<CastDraft> cast(Pack pack, List<FactDraft> held) {
        var named = new HashSet<String>();
        held.forEach(fact -> {
            named.addAll(fact.speakers());
            fact.text().slots().stream().map(Slot::value).forEach(named::add);
        });
        var members = all("select distinct c from CastMember c left join fetch c.groups where c.pack = ?1 order by c.id", CastMember.class, pack).stream()
                .filter(member -> member.isListed() || named.contains(member.slug())).map(CastMember::draft).toList();
        var slugs = members.stream().map(CastDraft::slug).collect(Collectors.toSet());
        return members.stream().map(each -> each.within(slugs)).toList();
    }

    /** Fact by fact; what was asked of a slot that the fact has no more is left out. */
    private List<Ask> asks(Pack pack, List<FactDraft> held) {
        var byFact = all("from CuratedAsk a join fetch a.fact f where f.pack = ?1 order by a.id", CuratedAsk.class, pack).stream().map(CuratedAsk::ask)
                .collect(Collectors.groupingBy(Ask::fact));
        return held.stream().flatMap(fact -> byFact.getOrDefault(fact.slug(), List.of()).stream().filter(ask -> asksOne(fact, ask))).toList();
    }

    private static boolean asksOne(FactDraft fact, Ask ask) {
        return fact.text().slots().stream().filter(ask::isFor).map(Slot::value).distinct().count() == 1;
    }
}
