package org.briefingroom.classroom.visit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.Enrolment;
import org.briefingroom.classroom.Members;
import org.briefingroom.classroom.Pin;
import org.briefingroom.people.Learner;
import org.briefingroom.people.Tries;
import org.briefingroom.people.Visitor;
import org.briefingroom.web.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The way back on another device: the name in the class, and the PIN. */
@Path("/join/{room}/back")
@Produces(MediaType.TEXT_HTML)
public class ComeBackResource {

    @Inject
    Doorway doorway;
    @Inject
    Members members;
    @Inject
    Enrolment enrolment;
    @Inject
    Tries tries;
    @Inject
    Visitor visitor;

    @GET
    public VisitPages.ComeBack ask(String room, @RestQuery String name) {
        return new VisitPages.ComeBack(doorway.demand(room), called(name), "");
    }

    @POST
    public Response comeBack(String room, @RestForm String name, @RestForm String pin) {
        var classroom = doorway.demand(room);
        var typed = Pin.typed(pin);
        var called = called(name);
        var member = members.named(classroom, called).filter(found -> found.hasPin());
        var spent = tries.ofPin(member.map(found -> found.id().toString()).orElse(classroom.id() + called), visitor.browser());
        if (spent.mustWait()) {
            return mend(429, classroom, called, "Too many PINs were tried for this name. Please wait " + Tries.inWords(spent.toWait()) + ", or ask your teacher for a new PIN.");
        }
        var right = member.filter(found -> members.isPin(found, typed));
        if (right.isEmpty()) {
            return mend(422, classroom, called, "This name and this PIN do not belong together. Please look at both again; your teacher can give you a new PIN.");
        }
        spent.giveBack();
        return Response.seeOther(URI.create("/classes/" + classroom.code())).cookie(visitor.remember(enrolment.comeBack(right.get()))).build();
    }

    private static Response mend(int status, Classroom classroom, String name, String problem) {
        return Response.status(status).entity(new VisitPages.ComeBack(classroom, name, problem)).build();
    }

    private static String called(String name) {
        return Optional.of(Typed.line(name)).filter(line -> line.length() <= 2 * Learner.LONGEST_NAME).orElse("");
    }
}
