package org.briefingroom.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;

/** Tells the frame of every page whether an instructor is looking at it. */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    private static final Set<String> AT_DESK = Set.of("instructor", "editor", "administrator");

    @Inject
    SecurityIdentity identity;
    @Inject
    UriInfo uri;

    /** Whom only the school has named, at its door, is none. */
    public boolean isInstructor() {
        return identity.getRoles().stream().anyMatch(AT_DESK::contains);
    }

    public boolean isAtDesk() {
        return isInstructor() && uri.getPath().startsWith("/desk");
    }

    public boolean isAdministrator() {
        return identity.hasRole("administrator");
    }

    /** Whether the page looked at is this one, or one behind it. */
    public boolean isAt(String path) {
        return uri.getPath().equals(path) || uri.getPath().startsWith(path + "/");
    }
}
