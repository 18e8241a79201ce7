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

    /** Another token for a learner, for the device that they came back on. */
    @Transactional
    public Token anotherToken(UUID learner) {
        var token = Token.random();
        getEntityManager().persist(new LearnerKey(token, learner, clock.instant()));
        return token;
    }

    /** Every device that a learner came back on must be let in anew; the first browser and its return link stay. */
    @Transactional
    public void forgetOtherDevices(UUID learner) {
        getEntityManager().createQuery("delete from LearnerKey where learnerId = ?1").setParameter(1, learner).executeUpdate();
    }

    @Transactional
    public void rename(UUID learner, ChosenName name) {
        findByIdOptional(learner).ifPresent(found -> found.rename(name.value()));
    }
}
