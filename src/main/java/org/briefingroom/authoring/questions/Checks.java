package org.briefingroom.authoring.questions;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactHeld;
import org.briefingroom.question.Inspector;
import org.briefingroom.question.Inspectors;
import org.briefingroom.question.Questions;
import org.briefingroom.question.Questions.Edition;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.rules.Authorship;

/** Counts the findings on questions that were published elsewhere than at the desk, so that the bank can be filtered by them. */
@ApplicationScoped
class Checks {
    /** After the files were read. */
    private static final int LAST = 3000;
    private static final int MOST_AT_ONCE = 300;

    @Inject
    EntityManager entities;
    @Inject
    Questions questions;
    @Inject
    Inspectors inspectors;
    @Inject
    WorkingCopies copies;

    @Transactional
    void atStart(@Observes @Priority(LAST) StartupEvent start) {
        catchUp();
    }

    @Transactional
    void after(@Observes @Priority(LAST) FactHeld correction) {
        catchUp();
    }

    private void catchUp() {
        List<Tuple> open = entities.createNativeQuery("select p.slug as pack, q.latest_version_id as version from question q join pack p on p.id = q.pack_id "
                + "where q.latest_version_id is not null and not exists (select from question_check c where c.question_version_id = q.latest_version_id)", Tuple.class)
                .setMaxResults(MOST_AT_ONCE).getResultList();
        open.stream().collect(Collectors.groupingBy(row -> row.get("pack", String.class), Collectors.mapping(row -> row.get("version", Long.class), Collectors.toList())))
                .forEach((pack, versions) -> {
                    var inspector = inspectors.of(pack);
                    questions.editions(versions).forEach(edition -> copies.checked(edition.id(), findings(edition, inspector)));
                });
    }

    private static int findings(Edition edition, Inspector inspector) {
        var question = edition.question();
        boolean isHeld = Stream.concat(question.facts().stream(), question.options().values().stream()).allMatch(inspector.held()::containsKey);
        return isHeld ? inspector.inspect(question, question.slug().startsWith(Draft.PREFIX) ? Authorship.DRAFTED : Authorship.WRITTEN).grave() : 1;
    }
}
