package org.briefingroom.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.briefingroom.web.Rows;
import org.hibernate.exception.ConstraintViolationException;

/** Where the accounts of learners are kept: of those who wanted one. */
@ApplicationScoped
public class LearnerAccounts {
    /** Compared with when nobody is called so, for a name that is not there must not be answered sooner than one that is. */
    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody's");

    /** An account, as whose it is sees it. @param name that they sign in by; empty where only the school's account leads to it. @param school whether that does */
    record Account(String name, Instant madeAt, boolean school) {

        boolean hasName() {
            return !name.isEmpty();
        }
    }

    @Inject
    Rows rows;
    @Inject
    Learners learners;
    @Inject
    SchoolLearners school;
    @Inject
    ClassPins pins;
    @Inject
    TransactionSynchronizationRegistry transaction;
    @Inject
    Clock clock;

    @Transactional
    Optional<Account> of(UUID learner) {
        return rows.of("""
                select coalesce(a.name, '') as name, coalesce(a.made_at, s.kept_at) as made_at, s.learner_id is not null as school
                from learner l left join learner_account a on a.learner_id = l.id left join school_learner s on s.learner_id = l.id
                where l.id = ?1 and (a.learner_id is not null or s.learner_id is not null)""", learner).stream()
                .map(row -> new Account(row.get("name", String.class), row.get("made_at", Instant.class), row.get("school", Boolean.class))).findFirst();
    }

    @Transactional
    public boolean has(UUID learner) {
        return of(learner).isPresent();
    }

    /**
     * Makes an account.
     *
     * @param known whom the browser knows; null for somebody new, who is called as they sign in
     * @return the learner, and a token for the browser of somebody new; empty when the name is taken
     */
    @Transactional
    Optional<Learners.Joined> make(UUID known, SignInName name, ChosenPassword password) {
        var joined = known == null ? learners.join(new ChosenName(name.value())) : new Learners.Joined(known, null);
        int made = rows.change("insert into learner_account (learner_id, name, name_key, password, made_at) values (?1, ?2, ?3, ?4, ?5) on conflict do nothing",
                joined.id(), name.value(), name.key(), password.hash(), clock.instant());
        if (made == 0) {
            transaction.setRollbackOnly();
        }
        return made == 0 ? Optional.empty() : Optional.of(joined);
    }

    /**
     * Keeps a learner's learning under an account at the school.
     *
     * @param known whom the browser knows; null for somebody new, who is to be called by the name
     * @return as making an account does; empty where one of the two is kept otherwise
     */
    @Transactional
    Optional<Learners.Joined> keepAtSchool(UUID known, ChosenName name, SchoolAccounts.Account account) {
        var joined = known == null ? learners.join(name) : new Learners.Joined(known, null);
        boolean kept = school.keep(joined.id(), account);
        if (!kept) {
            transaction.setRollbackOnly();
        }
        return kept ? Optional.of(joined) : Optional.empty();
    }

    /** The learner to whose account name and password belong; it takes as long when there is none. */
    @Transactional
    Optional<UUID> belonging(String name, String password) {
        var found = rows.of("select a.learner_id, a.password from learner_account a where a.name_key = ?1", SignInName.key(name)).stream().findFirst();
        boolean right = matches(password, found.map(row -> row.get("password", String.class)).orElse(NOBODYS));
        return found.filter(row -> right).map(row -> row.get("learner_id", UUID.class));
    }

    /** Whether somebody proved to be a learner: by the password of the account, or by the PIN of a class. */
    @Transactional
    boolean isProven(UUID learner, String typed) {
        return rows.of("select a.password from learner_account a where a.learner_id = ?1", learner).stream().anyMatch(row -> matches(typed, row.get("password", String.class)))
                || pins.isOneOf(learner, typed);
    }

    /** Too long a password is not read to its end, and takes as long as others. */
    private static boolean matches(String typed, String hash) {
        boolean fits = ChosenPassword.fits(typed);
        return BcryptUtil.matches(fits ? typed : "", hash) && fits;
    }

    /** Answers whether it could be done: not where the name is somebody else's. */
    boolean rename(UUID learner, SignInName name) {
        try {
            QuarkusTransaction.requiringNew().run(() -> rows.change("update learner_account set name = ?2, name_key = ?3 where learner_id = ?1", learner, name.value(), name.key()));
            return true;
        } catch (ConstraintViolationException e) {
            return false;
        }
    }

    /** A new password. Whoever else is the learner, by the one before or otherwise, is signed out; the token is for this browser. */
    @Transactional
    Token choose(UUID learner, ChosenPassword password) {
        rows.change("update learner_account set password = ?2 where learner_id = ?1", learner, password.hash());
        return learners.onlyHere(learner);
    }

    /** The account goes, and devices that were signed in to it but for this; what was learnt stays. */
    @Transactional
    void giveUp(UUID learner, Token here) {
        rows.change("delete from learner_account where learner_id = ?1", learner);
        school.part(learner);
        learners.endAccountDevices(learner, here);
        // This device stays, and its return link with it, whoever signs in on it later.
        rows.change("update learner_key set by_account = false where token_hash = ?1", (Object) here.hash());
    }
}
