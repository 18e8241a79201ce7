package org.briefingroom.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * Who instructors are at the school's own sign-in. That somebody is known there lets nobody in: pupils are known there too. So people
 * come in by invitation, and say themselves, once, which account at the school is theirs. Learners keep theirs with {@link SchoolLearners}.
 */
@ApplicationScoped
class SchoolAccounts {

    /** Somebody as the school's sign-in names them. @param name for people to read, never to tell them apart by */
    record Account(String issuer, String subject, String name) {
    }

    @Inject
    EntityManager entities;
    @Inject
    Presences presences;
    @Inject
    Event<Deed> deeds;

    /** Signs in whoever said that this account is theirs. */
    @Transactional
    Optional<Presences.Known> signIn(Account account) {
        return entities.createQuery("from Instructor where schoolIssuer = ?1 and schoolSubject = ?2 and removedAt is null", Instructor.class)
                .setParameter(1, account.issuer()).setParameter(2, account.subject()).getResultStream().findFirst().map(presences::begin);
    }

    /** Whoever is signed in in a browser says that the account is theirs; false when somebody else has said so. */
    @Transactional
    boolean link(Presences.Known known, Account account) {
        boolean taken = entities.createQuery("select count(*) from Instructor where schoolIssuer = ?1 and schoolSubject = ?2 and id <> ?3", Long.class)
                .setParameter(1, account.issuer()).setParameter(2, account.subject()).setParameter(3, known.id()).getSingleResult() > 0;
        if (!taken) {
            entities.createQuery("update Instructor set schoolIssuer = ?1, schoolSubject = ?2 where id = ?3").setParameter(1, account.issuer())
                    .setParameter(2, account.subject()).setParameter(3, known.id()).executeUpdate();
            note(Deed.Kind.LINKED_SCHOOL_ACCOUNT, known.id(), known.name(), account.name());
        }
        return !taken;
    }

    @Transactional
    void unlink(UUID instructor, String name) {
        entities.createQuery("update Instructor set schoolIssuer = null, schoolSubject = null where id = ?1").setParameter(1, instructor).executeUpdate();
        note(Deed.Kind.UNLINKED_SCHOOL_ACCOUNT, instructor, name, "their own");
    }

    @Transactional
    boolean isLinked(UUID instructor) {
        return entities.createQuery("select count(*) from Instructor where id = ?1 and schoolSubject is not null", Long.class).setParameter(1, instructor).getSingleResult() > 0;
    }

    private void note(Deed.Kind kind, UUID instructor, String name, String what) {
        deeds.fire(new Deed(kind, instructor, name, what, "/desk/account"));
    }
}
