package org.briefingroom.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where facts and their versions are kept. */
@ApplicationScoped
class Facts implements PanacheRepository<Fact> {

    /** Every fact of a pack with all its versions, withdrawn ones too, by slug. */
    Map<String, Fact> of(Pack pack) {
        return find("from Fact f left join fetch f.versions v left join fetch v.topic where f.pack = ?1 order by v.number", pack)
                .list().stream().distinct().collect(Collectors.toMap(Fact::slug, Function.identity()));
    }

    /** What is held now of a pack, in the order in which it came, with speakers and citations; one statement. */
    List<Fact> heldIn(Pack pack) {
        return find("select distinct f from Fact f join fetch f.current v join fetch v.topic left join fetch v.speakers left join fetch v.citations "
                + "where f.pack = ?1 and f.withdrawnAt is null order by f.id", pack).list();
    }

    /** The fact, held for this transaction: whoever corrects it at the same time waits, and then sees this version, even if they read the fact before. */
    Optional<Fact> namedForCorrection(String pack, String slug) {
        find("pack.slug = ?1 and slug = ?2", pack, slug).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional().ifPresent(getEntityManager()::refresh);
        return named(pack, slug);
    }

    Optional<Fact> named(String pack, String slug) {
        return find("from Fact f join fetch f.pack p join fetch p.source left join fetch f.versions v where p.slug = ?1 and f.slug = ?2 order by v.number", pack, slug)
                .singleResultOptional();
    }

    /** Facts whose file says otherwise than the browser, for an instructor to decide. */
    List<Fact> undecided() {
        return find("from Fact f join fetch f.pack join fetch f.versions w where exists "
                + "(select 1 from FactVersion v where v.fact = f and v.number > f.current.number) order by f.pack.slug, f.slug, w.number").list();
    }
}
