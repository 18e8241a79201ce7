package org.briefingroom.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Whoever is signed in, and what they may do. What an instructor made belongs to them: other instructors neither see nor change
 * it. What nobody owns belongs to the house: every instructor may read it. Editors and administrators may do both with everything.
 */
@RequestScoped
public class Caller {
    private static final String EDITOR = "editor";

    @Inject
    SecurityIdentity identity;
    @Inject
    Instructors instructors;

    private UUID id;

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public String name() {
        return identity.getPrincipal().getName();
    }

    /** One statement, once a request. */
    public UUID id() {
        if (id == null) {
            id = instructors.idOf(name());
        }
        return id;
    }

    /** Whether they may approve, change and publish for others. */
    public boolean isEditor() {
        return identity.hasRole(EDITOR) || isAdministrator();
    }

    public boolean isAdministrator() {
        return identity.hasRole(Instructors.ADMINISTRATOR);
    }

    /** @param owner null for the house */
    public boolean mayRead(UUID owner) {
        return isSignedIn() && (owner == null || mayChange(owner));
    }

    /** @param owner null for the house */
    public boolean mayChange(UUID owner) {
        return isEditor() || isSignedIn() && id().equals(owner);
    }
}
