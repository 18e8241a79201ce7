package org.briefingroom.question;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which published questions are not asked for now, and why. */
@ApplicationScoped
public class Suspensions implements PanacheRepository<Suspension> {

    /** @param fact by its name */
    record Reason(String fact, String why) {
    }

    /** A suspension as pages show it. */
    public record SuspensionLine(Long version, String question, String stem, String fact, String why, Instant since) {
    }

    @Inject
    QuestionBank bank;
    @Inject
    Objections objections;
    @Inject
    Clock clock;

    /** Those of these versions that are not to be asked now; one statement. */
    @Transactional
    public Set<Long> suspendedIn(Collection<Long> versionIds) {
        return versionIds.isEmpty() ? Set.of() : new HashSet<>(getEntityManager()
                .createQuery("select distinct s.version.id from Suspension s where s.liftedAt is null and s.version.id in ?1", Long.class)
                .setParameter(1, versionIds).getResultList());
    }

    /** Those of these versions that no new attempt asks: suspended, or their question retired; one statement. */
    @Transactional
    public Set<Long> withheldIn(Collection<Long> versionIds) {
        return versionIds.isEmpty() ? Set.of() : new HashSet<>(getEntityManager().createQuery("""
                        select v.id from QuestionVersion v where v.id in ?1 and (v.question.retiredAt is not null
                        or exists (select 1 from Suspension s where s.version = v and s.liftedAt is null))""", Long.class)
                .setParameter(1, versionIds).getResultList());
    }

    /** Why those of these versions are suspended that are; one statement. */
    @Transactional
    public List<SuspensionLine> open(Collection<Long> versionIds) {
        return versionIds.isEmpty() ? List.of() : find("from Suspension s join fetch s.version v join fetch v.question "
                + "where s.liftedAt is null and v.id in ?1 order by s.since, s.id", versionIds).list().stream().map(Suspension::line).toList();
    }

    /** Checks these versions of a pack against what it holds now, suspends those that something is held against, and lifts what is no longer so. */
    @Transactional
    public void check(String pack, Collection<Long> versionIds) {
        var versions = bank.versionsWhole(versionIds);
        var found = objections.to(pack, versions.values());
        var open = openOf(versionIds);
        open.stream().filter(suspension -> !found.get(suspension.versionId()).contains(suspension.reason()))
                .forEach(suspension -> suspension.lift(clock.instant()));
        var known = open.stream().collect(Collectors.groupingBy(Suspension::versionId, Collectors.mapping(Suspension::reason, Collectors.toSet())));
        found.forEach((id, reasons) -> reasons.stream().filter(reason -> !known.getOrDefault(id, Set.of()).contains(reason))
                .forEach(reason -> persist(new Suspension(versions.get(id), reason, clock.instant()))));
    }

    private List<Suspension> openOf(Collection<Long> versionIds) {
        return versionIds.isEmpty() ? List.of() : list("liftedAt is null and version.id in ?1", versionIds);
    }
}
