package org.briefingroom.print.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.fact.Packs;
import org.briefingroom.print.Stamp;
import org.briefingroom.web.PublicAddress;

/** Where editions are kept. */
@ApplicationScoped
public class Editions implements PanacheRepository<Edition> {
    private static final SecureRandom CODES = new SecureRandom();

    /**
     * A handout that is about to become an edition.
     *
     * @param fingerprint of all that stands on it
     * @param facts       the versions of its facts, in the order of their source notes; {@code briefing} that it was made from
     */
    public record NewHandout(EditionCode code, String pack, String title, String asOf, byte[] fingerprint, List<Long> facts, BriefingView briefing, byte[] pdf) {
    }

    /** The edition of a quiz. @param asOf in words */
    public record QuizEdition(Long id, EditionCode code, String title, String asOf, Instant madeAt, QuizPrint print, Stamp stamp, List<AskedOnPaper> asked) {
    }

    @Inject
    EntityManager entities;
    @Inject
    Packs packs;
    @Inject
    Clock clock;
    @Inject
    PublicAddress house;
    @Inject
    Settlings kept;

    /** One that no edition has. */
    @Transactional
    public EditionCode freeCode() {
        return Stream.generate(() -> EditionCode.random(CODES)).filter(code -> count("code", code.signs()) == 0).findFirst().orElseThrow();
    }

    /** What a page says of an edition. */
    public Stamp stamp(EditionCode code) {
        return stamp(code, house.said().orElse(null));
    }

    private static Stamp stamp(EditionCode code, String address) {
        return new Stamp(code.spoken(), address == null ? null : address + "/e/" + code.signs());
    }

    /** The pages of the handout that was printed with this before; empty when none was. */
    @Transactional
    public Optional<byte[]> printed(byte[] fingerprint) {
        return pdf("where e.fingerprint = ?1", fingerprint);
    }

    Optional<byte[]> printed(Edition edition) {
        return pdf("where e.id = ?1", edition.id());
    }

    @SuppressWarnings("unchecked")
    private Optional<byte[]> pdf(String where, Object value) {
        return entities.createNativeQuery("select p.pdf from edition_print p join edition e on e.id = p.edition_id " + where, byte[].class)
                .setParameter(1, value).getResultStream().findFirst();
    }

    /** Keeps a handout; answers with its pages, or with those of the same handout when another request was faster. */
    @Transactional
    public byte[] keep(NewHandout handout) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('editions of handouts'))) locked").getSingleResult();
        return pdf("where e.fingerprint = ?1", handout.fingerprint()).orElseGet(() -> {
            var edition = new Edition(handout.code(), packs.named(handout.pack()).orElseThrow().id(), handout.title(), handout.asOf(), clock.instant(), handout.fingerprint(), BriefingThen.of(handout.briefing()).written());
            persistAndFlush(edition);
            entities.createNativeQuery("insert into edition_line (edition_id, position, fact_version_id) select ?1, place, version from unnest(cast(?2 as bigint[])) with ordinality as t (version, place)")
                    .setParameter(1, edition.id()).setParameter(2, handout.facts().toArray(Long[]::new)).executeUpdate();
            entities.createNativeQuery("insert into edition_print (edition_id, pdf) values (?1, ?2)").setParameter(1, edition.id()).setParameter(2, handout.pdf()).executeUpdate();
            return handout.pdf();
        });
    }

    /** Keeps a quiz as it is put on paper, under a code of its own. */
    @Transactional
    public EditionCode keep(Long packId, String title, String asOf, QuizPrint print, List<AskedOnPaper> asked, Map<Long, Settling> settlings) {
        var edition = new Edition(freeCode(), packId, title, asOf, clock.instant(), print, house.said().orElse(null));
        persistAndFlush(edition);
        entities.createNativeQuery("""
                        insert into edition_asked (edition_id, form, position, question_version_id, points, arrangement)
                        select ?1, form, position, version, points, cast(arrangement as int[])
                        from unnest(cast(?2 as int[]), cast(?3 as int[]), cast(?4 as bigint[]), cast(?5 as numeric[]), cast(?6 as text[])) as t (form, position, version, points, arrangement)""")
                .setParameter(1, edition.id()).setParameter(2, asked.stream().map(AskedOnPaper::form).toArray(Integer[]::new))
                .setParameter(3, asked.stream().map(AskedOnPaper::position).toArray(Integer[]::new)).setParameter(4, asked.stream().map(AskedOnPaper::version).toArray(Long[]::new))
                .setParameter(5, asked.stream().map(AskedOnPaper::points).toArray(BigDecimal[]::new))
                .setParameter(6, asked.stream().map(AskedOnPaper::written).toArray(String[]::new)).executeUpdate();
        kept.keep(edition.id(), settlings);
        return edition.code();
    }

    Optional<Edition> of(EditionCode code) {
        return find("code", code.signs()).firstResultOptional();
    }

    /** The edition of a quiz; empty when there is none of this code. Two statements. */
    @Transactional
    public Optional<QuizEdition> quiz(EditionCode code) {
        return of(code).filter(edition -> edition.print() != null)
                .map(edition -> new QuizEdition(edition.id(), code, edition.title(), edition.asOf(), edition.madeAt(), edition.print(),
                        stamp(code, edition.address(house.said().orElse(null))), asked(edition.id())));
    }

    @SuppressWarnings("unchecked")
    List<AskedOnPaper> asked(Long edition) {
        List<Object[]> rows = entities.createNativeQuery("select form, position, question_version_id, points, arrangement from edition_asked where edition_id = ?1 order by form, position", Object[].class)
                .setParameter(1, edition).getResultList();
        return rows.stream().map(AskedOnPaper::of).toList();
    }

    /** The fact versions on a handout; the first has the source note 1. */
    @SuppressWarnings("unchecked")
    List<Long> facts(Edition edition) {
        return entities.createNativeQuery("select fact_version_id from edition_line where edition_id = ?1 order by position", Long.class).setParameter(1, edition.id()).getResultList();
    }

    /** What somebody printed of a quiz, whichever version, the latest first; at most so many. */
    @Transactional
    public List<EditionLine> made(String quiz, UUID by, int most) {
        return entities.createQuery("""
                        select new org.briefingroom.print.edition.EditionLine(e.code, e.madeAt, e.forms, e.paper, e.letters) from Edition e
                        where e.madeBy = ?2 and e.quizVersionId in (select v.id from QuizVersion v where v.quiz.slug = ?1) order by e.id desc""", EditionLine.class)
                .setParameter(1, quiz).setParameter(2, by).setMaxResults(most).getResultList();
    }
}
