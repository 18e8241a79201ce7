package org.briefingroom.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.Amendment;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactBases;
import org.briefingroom.fact.FactSheets;

/** How the questions on a fact are to be asked once its correction is confirmed. What is not planned is suspended. */
@ApplicationScoped
@Transactional
class Plan {

    @Inject
    EntityManager entities;
    @Inject
    FactSheets sheets;
    @Inject
    FactBases bases;

    /** What the pack would say. */
    FactBase base(Amendment amendment) {
        if (!amendment.isWithdrawal()) {
            return sheets.trial(amendment.pack(), amendment.draft()).base();
        }
        var now = bases.of(amendment.pack());
        return new FactBase(now.facts().stream().filter(fact -> !fact.fact().equals(amendment.fact())).toList(), now.names(), now.asks());
    }

    Optional<String> of(UUID amendment, long question) {
        return Optional.ofNullable(all(amendment).get(question));
    }

    /** The forms as they were kept, by the questions' ids. */
    @SuppressWarnings("unchecked")
    Map<Long, String> all(UUID amendment) {
        return ((Stream<Tuple>) entities.createNativeQuery("select question_id, cast(written as text) as written from amendment_question where amendment_id = ?1 order by question_id", Tuple.class)
                .setParameter(1, amendment).getResultList().stream())
                .collect(Collectors.toMap(row -> row.get("question_id", Number.class).longValue(), row -> row.get("written", String.class), (one, other) -> one, LinkedHashMap::new));
    }

    void keep(UUID amendment, long question, String written) {
        entities.createNativeQuery("insert into amendment_question (amendment_id, question_id, written) values (?1, ?2, cast(?3 as jsonb)) on conflict (amendment_id, question_id) do update set written = excluded.written")
                .setParameter(1, amendment).setParameter(2, question).setParameter(3, written).executeUpdate();
    }

    /** It is suspended after all. */
    void forget(UUID amendment, long question) {
        entities.createNativeQuery("delete from amendment_question where amendment_id = ?1 and question_id = ?2").setParameter(1, amendment).setParameter(2, question).executeUpdate();
    }

    /** Every version of these questions, by the questions' ids. */
    @SuppressWarnings("unchecked")
    Map<Long, List<Long>> versionsOf(List<Long> questions) {
        return questions.isEmpty() ? Map.of() : ((Stream<Tuple>) entities.createNativeQuery("select question_id, id from question_version where question_id in (?1)", Tuple.class).setParameter(1, questions).getResultList().stream())
                .collect(Collectors.groupingBy(row -> row.get("question_id", Number.class).longValue(), Collectors.mapping(row -> row.get("id", Number.class).longValue(), Collectors.toList())));
    }
}
