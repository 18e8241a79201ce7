package org.briefingroom.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.source.Description;

/** Where packs are kept, with their cast, topics and terms. */
@ApplicationScoped
public class Packs implements PanacheRepository<Pack> {
    private static final String LINES = "select p, (select count(f) from Fact f where f.pack = p and f.withdrawnAt is null) from Pack p join fetch p.source s left join fetch s.passages";

    /**
     * A pack as pages show it.
     *
     * @param owner the instructor whose it is; null for the house
     * @param shown whether its briefing stands on the shelf
     */
    public record PackLine(String slug, String title, String about, Description source, long facts, UUID owner, boolean shown) {
    }

    /** Somebody or something of the cast as pages show it; role and passage are null where the source says none. */
    public record CastLine(String name, CastType type, String role, Integer passage) {
    }

    /** A term as pages show it, and the fact that explains it. */
    public record TermLine(String name, String fact) {
    }

    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    public Optional<Pack> named(String slug) {
        return find("from Pack p join fetch p.source where p.slug = ?1", slug).singleResultOptional();
    }

    @Transactional
    public Optional<PackLine> line(String slug) {
        return lines(entities.createQuery(LINES + " where p.slug = ?1", Object[].class).setParameter(1, slug)).stream().findFirst();
    }

    /** Every pack with the number of facts held in it. */
    public List<PackLine> lines() {
        return lines(entities.createQuery(LINES + " order by p.title", Object[].class));
    }

    private static List<PackLine> lines(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(row -> line((Pack) row[0], (Long) row[1])).distinct().toList();
    }

    private static PackLine line(Pack pack, long facts) {
        return new PackLine(pack.slug(), pack.title(), pack.about(), pack.source().description(), facts, pack.ownerId(), pack.isShown());
    }

    /** The cast of a pack that the source says something of, people first. */
    public List<CastLine> castOf(String pack) {
        return entities.createQuery("from CastMember c where c.pack.slug = ?1 and c.listed and c.role is not null order by c.name", CastMember.class)
                .setParameter(1, pack).getResultList().stream()
                .map(member -> new CastLine(member.name(), member.type(), member.role(), member.passage())).toList();
    }

    public List<TermLine> termsOf(String pack) {
        return entities.createQuery("""
                        select new org.briefingroom.fact.Packs$TermLine(t.name, t.fact.slug)
                        from Term t where t.pack.slug = ?1 and t.fact.withdrawnAt is null order by lower(t.name)""", TermLine.class)
                .setParameter(1, pack).getResultList();
    }

    /** Whose a pack is; null for the house. Empty when there is none of this name. One statement. */
    @Transactional
    public Optional<Ownership> ownership(String slug) {
        return find("slug", slug).singleResultOptional().map(pack -> new Ownership(pack.ownerId()));
    }

    /** @param ownerId null for the house */
    public record Ownership(UUID ownerId) {
    }

    /** Puts the briefing of a pack on the shelf, or takes it off; false when it is so already. */
    @Transactional
    public boolean shelve(String slug, boolean shown) {
        var pack = named(slug).orElseThrow(NotFoundException::new);
        boolean changes = pack.isShown() != shown;
        if (shown) {
            pack.show(clock.instant());
        } else {
            pack.hide();
        }
        return changes;
    }

    /** Everybody, everything and every term that a pack names, in all their spellings. */
    @Transactional
    public List<Name> namesIn(String pack) {
        var cast = entities.createQuery("select distinct c from CastMember c left join fetch c.groups where c.pack.slug = ?1", CastMember.class)
                .setParameter(1, pack).getResultList().stream().map(CastMember::named);
        var terms = entities.createQuery("from Term t join fetch t.fact where t.pack.slug = ?1", Term.class).setParameter(1, pack).getResultList().stream().map(Term::named);
        return Stream.concat(cast, terms).toList();
    }

    /** How the curator of a pack would ask. */
    @Transactional
    public List<Ask> asksIn(String pack) {
        return entities.createQuery("from CuratedAsk a join fetch a.fact f where f.pack.slug = ?1 order by a.id", CuratedAsk.class)
                .setParameter(1, pack).getResultList().stream().map(CuratedAsk::ask).toList();
    }

    /** What the facts of a pack must keep to. */
    FactRules rulesOf(Pack pack) {
        var cast = new HashMap<String, CastType>();
        castMembers(pack).values().forEach(member -> cast.put(member.slug(), member.type()));
        return new FactRules(cast, topics(pack).keySet(), terms(pack).keySet(), pack.source().description());
    }

    Map<String, CastMember> castMembers(Pack pack) {
        var members = new HashMap<String, CastMember>();
        entities.createQuery("from CastMember c left join fetch c.groups where c.pack = ?1", CastMember.class).setParameter(1, pack)
                .getResultList().forEach(member -> members.put(member.slug(), member));
        return members;
    }

    Map<String, Topic> topics(Pack pack) {
        return entities.createQuery("from Topic t where t.pack = ?1", Topic.class).setParameter(1, pack).getResultList().stream().collect(Collectors.toMap(Topic::slug, topic -> topic));
    }

    /** Every way to write the terms of a pack. */
    List<String> spellingsOfTerms(Pack pack) {
        return terms(pack).values().stream().map(Term::named).flatMap(term -> Stream.concat(Stream.of(term.name()), term.aliases().stream())).toList();
    }

    Map<String, Term> terms(Pack pack) {
        return entities.createQuery("from Term t where t.pack = ?1", Term.class).setParameter(1, pack).getResultList().stream().collect(Collectors.toMap(Term::slug, term -> term));
    }
}
