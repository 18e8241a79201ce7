package org.briefingroom.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells the frame of every page whether an instructor is looking at it. */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    @Inject
    SecurityIdentity identity;

    public boolean isInstructor() {
        return !identity.isAnonymous();
    }
}
