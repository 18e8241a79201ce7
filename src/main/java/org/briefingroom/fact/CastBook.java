package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.briefingroom.fact.PackDraft.CastDraft;
import org.briefingroom.web.Paging;

/** Adds to the cast of a pack, changes it and removes from it. */
@ApplicationScoped
public class CastBook {
    private static final int A_PAGE = 50;
    private static final String NAMES = " from fact f join fact_version v on v.id = f.current_version_id where f.pack_id = ?1 and f.withdrawn_at is null and ";

    /** @param of the names of what they belong to */
    public record CastRow(CastDraft draft, List<String> of) {
    }

    public record CastPage(List<CastRow> rows, Paging paging) {
    }

    /** @param base of whoever begins to change it now */
    public record KeptCast(CastDraft draft, String base) {
    }

    @Inject
    Packs packs;
    @Inject
    PackBook book;
    @Inject
    EntityManager entities;

    /** Two statements. */
    @Transactional
    public CastPage page(String pack, Integer asked) {
        long found = entities.createQuery("select count(c) from CastMember c where c.pack.slug = ?1 and c.listed", Long.class).setParameter(1, pack).getSingleResult();
        var paging = Paging.of(asked, A_PAGE, found, "/desk/packs/" + pack + "/cast");
        var rows = entities.createQuery("from CastMember c left join fetch c.groups where c.id in "
                        + "(select d.id from CastMember d where d.pack.slug = ?1 and d.listed order by lower(d.name), d.id limit ?2 offset ?3) order by lower(c.name), c.id", CastMember.class)
                .setParameter(1, pack).setParameter(2, A_PAGE).setParameter(3, paging.offset()).getResultList();
        return new CastPage(rows.stream().distinct().map(member -> new CastRow(member.draft(), member.named().of())).toList(), paging);
    }

    /** Everybody whom others may belong to or be told from, by name; one statement. */
    @Transactional
    public List<Name> names(String pack) {
        return entities.createQuery("from CastMember c left join fetch c.groups where c.pack.slug = ?1 and c.listed order by lower(c.name), c.id", CastMember.class)
                .setParameter(1, pack).getResultList().stream().distinct().map(CastMember::named).toList();
    }

    @Transactional
    public KeptCast member(String pack, String slug) {
        var draft = listed(packs.named(pack).orElseThrow(NotFoundException::new), slug).draft();
        return new KeptCast(draft, Stamp.of(draft));
    }

    private CastMember listed(Pack pack, String slug) {
        var member = packs.castMembers(pack).get(slug);
        if (member == null || !member.isListed()) {
            throw new NotFoundException();
        }
        return member;
    }

    /** Answers with the name it is given; somebody who was removed comes back under the old one. */
    @Transactional
    public String add(String pack, CastDraft draft) {
        var of = book.forChange(pack);
        var members = packs.castMembers(of);
        var slug = Slugs.unused(draft.name(), name -> members.containsKey(name) && members.get(name).isListed());
        var member = members.getOrDefault(slug, new CastMember(of, slug));
        describe(member, draft, members);
        entities.persist(member);
        return slug;
    }

    /** The name in the pack of whoever or whatever is called so and is of this type; added where there is none. */
    @Transactional
    public String demand(String pack, CastDraft draft) {
        return packs.castMembers(book.forChange(pack)).values().stream().filter(CastMember::isListed)
                .filter(member -> member.type() == draft.type() && member.name().equalsIgnoreCase(draft.name())).map(CastMember::slug).findFirst()
                .orElseGet(() -> add(pack, draft));
    }

    private static void describe(CastMember member, CastDraft draft, Map<String, CastMember> members) {
        member.describe(draft);
        member.belongTo(draft.of().stream().map(members::get).filter(Objects::nonNull).filter(group -> group != member).toList());
    }

    /** Answers false, and changes nothing, when it reads otherwise by now than when the form was begun. */
    @Transactional
    public boolean change(String pack, String slug, CastDraft draft, String base) {
        var of = book.forChange(pack);
        var member = listed(of, slug);
        if (!Stamp.of(member.draft()).equals(base)) {
            return false;
        }
        describe(member, draft, packs.castMembers(of));
        return true;
    }

    /** How many facts name it as what it is, in a slot: for them it must stay of its type. One statement. */
    @Transactional
    public long slotsOf(String pack, String slug, CastType type) {
        return count("v.says like ?2", packs.named(pack).orElseThrow(NotFoundException::new), "%](" + type.word() + ":" + slug + ")%");
    }

    /** Answers how many facts name it; removed when none does. */
    @Transactional
    public long remove(String pack, String slug) {
        var of = book.forChange(pack);
        var member = listed(of, slug);
        long named = count("(v.says like ?2 or exists (select from fact_speaker s where s.fact_version_id = v.id and s.speaker_id = " + member.id() + "))", of, "%:" + slug + ")%");
        if (named == 0) {
            member.unlist();
            member.belongTo(List.of());
            packs.castMembers(of).values().forEach(other -> other.leave(member));
        }
        return named;
    }

    private long count(String names, Pack pack, String like) {
        return ((Number) entities.createNativeQuery("select count(*)" + NAMES + names, Long.class).setParameter(1, pack.id()).setParameter(2, like).getSingleResult()).longValue();
    }
}
