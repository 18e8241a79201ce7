package org.briefingroom.people;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.briefingroom.people.Instructors.Finding;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What somebody who is signed in may change about themselves. */
@Path("/desk/account")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class AccountResource {

    @Inject
    Instructors instructors;
    @Inject
    Tries tries;
    @Inject
    Caller caller;
    @Inject
    SecurityIdentity identity;
    @Inject
    SchoolAccounts accounts;
    @ConfigProperty(name = "quarkus.oidc.tenant-enabled")
    boolean school;

    @GET
    public PeoplePages.Account account(@RestQuery String changed, @RestQuery String linked, @RestQuery String unlinked) {
        var note = changed != null ? "Your new password holds. Every other browser in which you were signed in is signed out."
                : linked != null ? "Your school account is linked: from now on the school’s sign-in brings you here too."
                : unlinked != null ? "Your school account is not linked any more. You sign in with name and password." : "";
        return page(note, "", "");
    }

    @POST
    @Path("/password")
    public Response changePassword(@RestForm String present, @RestForm String chosen) {
        var spent = tries.ofOwnPassword(caller.id().toString());
        if (spent.mustWait()) {
            var page = page(new Finding("present", "That was tried too often. Please wait " + Tries.inWords(spent.toWait()) + " and try again."));
            return Response.status(Response.Status.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, spent.toWait().toSeconds() + 1).entity(page).build();
        }
        var finding = instructors.changePassword(caller.id(), caller.presence(), present, chosen);
        if (finding.filter(found -> found.field().equals("present")).isEmpty()) {
            spent.giveBack();
        }
        return finding.map(found -> Response.status(422).entity(page(found)).build())
                .orElseGet(() -> Response.seeOther(URI.create("/desk/account?changed=yes")).build());
    }

    @POST
    @Path("/sign-out")
    public Response signOutEverywhere() {
        instructors.signOutEverywhere(caller.id(), caller.name());
        FormAuthenticationMechanism.logout(identity);
        return Response.seeOther(URI.create("/sign-in?ended=yes")).build();
    }

    @POST
    @Path("/school/unlinking")
    public Response unlink() {
        accounts.unlink(caller.id(), caller.name());
        return Response.seeOther(URI.create("/desk/account?unlinked=yes")).build();
    }

    private PeoplePages.Account page(Finding finding) {
        return page("", finding.field().equals("present") ? finding.what() : "", finding.field().equals("chosen") ? finding.what() : "");
    }

    private PeoplePages.Account page(String note, String presentProblem, String chosenProblem) {
        return new PeoplePages.Account(caller.name(), caller.role(), note, school, school && accounts.isLinked(caller.id()), presentProblem, chosenProblem);
    }
}
