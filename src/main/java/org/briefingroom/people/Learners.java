package org.briefingroom.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Where learners are kept. */
@ApplicationScoped
public class Learners implements PanacheRepositoryBase<Learner, UUID> {

    /** Who a learner is, as pages know it. */
    public record Known(UUID id, String name) {
    }

    /** A learner who has just joined, and the token that their browser is to keep. */
    public record Joined(UUID id, Token token) {
    }

    @Inject
    Clock clock;

    @Transactional
    public Optional<Known> holding(Token token) {
        return find("tokenHash = ?1 or id in (select k.learnerId from LearnerKey k where k.tokenHash = ?1)", (Object) token.hash()).firstResultOptional().map(learner -> new Known(learner.id(), learner.name()));
    }

    @Transactional
    public Joined join(ChosenName name) {
        var token = Token.random();
        var learner = new Learner(UUID.randomUUID(), name.value(), token, clock.instant());
        persist(learner);
        return new Joined(learner.id(), token);
    }

    /** Another token for a learner, for the device that they came back on by PIN. */
    @Transactional
    public Token anotherToken(UUID learner) {
        return anotherToken(learner, false);
    }

    /** Every device that a learner came back on by PIN must be let in anew; the first browser, its return link and what is signed in to an account stay. */
    @Transactional
    public void forgetOtherDevices(UUID learner) {
        change("delete from LearnerKey where learnerId = ?1 and not byAccount", learner);
    }

    /** For the device on which somebody signed in to their account. */
    @Transactional
    Token signIn(UUID learner) {
        return anotherToken(learner, true);
    }

    /** Whether a device was signed in to an account, so that signing out ends its token. */
    @Transactional
    boolean isSignedIn(Token token) {
        return getEntityManager().createQuery("select count(*) from LearnerKey where tokenHash = ?1 and byAccount", Long.class).setParameter(1, (Object) token.hash()).getSingleResult() > 0;
    }

    /** Ends what a device was signed in by. The first browser, and one that came back by PIN, keep their return link. */
    @Transactional
    void signOut(Token token) {
        change("delete from LearnerKey where tokenHash = ?1 and byAccount", (Object) token.hash());
    }

    @Transactional
    void endAccountDevices(UUID learner, Token but) {
        change("delete from LearnerKey where learnerId = ?1 and byAccount and tokenHash <> ?2", learner, but.hash());
    }

    /** From now on nobody is the learner but whoever holds the token that comes back: no other device, and no return link so far. */
    @Transactional
    Token onlyHere(UUID learner) {
        var token = Token.random();
        findById(learner).hold(token);
        change("delete from LearnerKey where learnerId = ?1", learner);
        return token;
    }

    private Token anotherToken(UUID learner, boolean byAccount) {
        var token = Token.random();
        getEntityManager().persist(new LearnerKey(token, learner, byAccount, clock.instant()));
        return token;
    }

    private void change(String jpql, Object... given) {
        var query = getEntityManager().createQuery(jpql);
        for (int i = 0; i < given.length; i++) {
            query.setParameter(i + 1, given[i]);
        }
        query.executeUpdate();
    }

    @Transactional
    public void rename(UUID learner, ChosenName name) {
        findByIdOptional(learner).ifPresent(found -> found.rename(name.value()));
    }
}
