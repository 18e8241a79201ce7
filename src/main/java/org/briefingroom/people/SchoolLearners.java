package org.briefingroom.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.briefingroom.people.SchoolAccounts.Account;
import org.briefingroom.web.Rows;

/** Which learners keep their learning under an account at the school's own sign-in. That opens their learning and never the desk. */
@ApplicationScoped
class SchoolLearners {

    @Inject
    Rows rows;
    @Inject
    Clock clock;

    @Transactional
    Optional<Learners.Known> keeping(Account account) {
        return rows.of("select l.id, l.name from learner l join school_learner s on s.learner_id = l.id where s.issuer = ?1 and s.subject = ?2", account.issuer(), account.subject()).stream()
                .map(row -> new Learners.Known(row.get("id", UUID.class), row.get("name", String.class))).findFirst();
    }

    @Transactional
    boolean has(UUID learner) {
        return !rows.of("select s.kept_at from school_learner s where s.learner_id = ?1", learner).isEmpty();
    }

    /** Answers whether it could be done: not where somebody else keeps theirs under it, nor where the learner has another. */
    @Transactional
    boolean keep(UUID learner, Account account) {
        return rows.change("insert into school_learner (learner_id, issuer, subject, kept_at) values (?1, ?2, ?3, ?4) on conflict do nothing",
                learner, account.issuer(), account.subject(), clock.instant()) == 1;
    }

    @Transactional
    void part(UUID learner) {
        rows.change("delete from school_learner where learner_id = ?1", learner);
    }
}
