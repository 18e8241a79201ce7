package org.briefingroom.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * Whoever is signed in, and what they may do. What an instructor made belongs to them: other instructors neither see nor change
 * it. What nobody owns belongs to the house: every instructor may read it. Editors and administrators may do both with everything.
 */
@RequestScoped
public class Caller {
    @Inject
    SecurityIdentity identity;

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public String name() {
        return identity.getAttribute(Presences.NAME);
    }

    public UUID id() {
        return identity.getAttribute(Presences.ID);
    }

    /** The browser in which they are signed in. */
    UUID presence() {
        return UUID.fromString(identity.getPrincipal().getName());
    }

    public Role role() {
        return identity.getRoles().stream().map(Role::of).flatMap(Optional::stream).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whether they may approve, change and publish for others. */
    public boolean isEditor() {
        return identity.hasRole(Role.EDITOR.word()) || isAdministrator();
    }

    public boolean isAdministrator() {
        return identity.hasRole(Role.ADMINISTRATOR.word());
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
