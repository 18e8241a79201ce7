package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.briefingroom.fact.PackDraft.TermDraft;
import org.briefingroom.web.Paging;

/** Adds terms to a pack, changes and removes them. */
@ApplicationScoped
public class TermBook {
    private static final int A_PAGE = 50;

    public record TermPage(List<TermDraft> rows, Paging paging) {
    }

    public record KeptTerm(TermDraft draft, String base) {
    }

    @Inject
    Packs packs;
    @Inject
    PackBook book;
    @Inject
    Facts facts;
    @Inject
    EntityManager entities;

    /** Two statements. */
    @Transactional
    public TermPage page(String pack, Integer asked) {
        long found = entities.createQuery("select count(t) from Term t where t.pack.slug = ?1", Long.class).setParameter(1, pack).getSingleResult();
        var paging = Paging.of(asked, A_PAGE, found, "/desk/packs/" + pack + "/terms");
        return new TermPage(entities.createQuery("from Term t join fetch t.fact where t.pack.slug = ?1 order by lower(t.name), t.id", Term.class)
                .setParameter(1, pack).setFirstResult(paging.offset()).setMaxResults(A_PAGE).getResultList().stream().map(Term::draft).toList(), paging);
    }

    @Transactional
    public KeptTerm term(String pack, String slug) {
        var draft = named(packs.named(pack).orElseThrow(NotFoundException::new), slug).draft();
        return new KeptTerm(draft, Stamp.of(draft));
    }

    private Term named(Pack pack, String slug) {
        return Optional.ofNullable(packs.terms(pack).get(slug)).orElseThrow(NotFoundException::new);
    }

    /** Answers with the name it is given; empty when the pack has no such fact to explain it. */
    @Transactional
    public Optional<String> add(String pack, TermDraft draft) {
        var of = book.forChange(pack);
        return explaining(pack, draft).map(fact -> {
            var term = new Term(of, Slugs.unused(draft.name(), packs.terms(of)::containsKey));
            term.describe(draft, fact);
            entities.persist(term);
            return term.slug();
        });
    }

    private Optional<Fact> explaining(String pack, TermDraft draft) {
        return facts.named(pack, draft.fact()).filter(fact -> !fact.isWithdrawn());
    }

    /** Whether the pack holds the fact that is to explain it. */
    @Transactional
    public boolean isExplained(String pack, TermDraft draft) {
        return explaining(pack, draft).isPresent();
    }

    /** Answers false, and changes nothing, when it reads otherwise by now than when the form was begun. */
    @Transactional
    public boolean change(String pack, String slug, TermDraft draft, String base) {
        var term = named(book.forChange(pack), slug);
        boolean fresh = Stamp.of(term.draft()).equals(base);
        if (fresh) {
            term.describe(draft, explaining(pack, draft).orElseThrow(NotFoundException::new));
        }
        return fresh;
    }

    /** Answers how many held facts mark it; removed when none does. */
    @Transactional
    public long remove(String pack, String slug) {
        var of = book.forChange(pack);
        var term = named(of, slug);
        long marked = entities.createQuery("select count(f) from Fact f where f.pack = ?1 and f.withdrawnAt is null and f.current.says like ?2", Long.class)
                .setParameter(1, of).setParameter(2, "%](term:" + slug + ")%").getSingleResult();
        if (marked == 0) {
            entities.remove(term);
        }
        return marked;
    }
}
