package org.briefingroom.classroom.visit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.briefingroom.classroom.ClassCode;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.Classrooms;
import org.briefingroom.classroom.Enrolment;
import org.briefingroom.classroom.Members;
import org.briefingroom.people.ChosenName;
import org.briefingroom.people.LearnerAccounts;
import org.briefingroom.people.Learners;
import org.briefingroom.people.Visitor;
import org.briefingroom.web.PublicAddress;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The way into a class: its code, then a name. */
@Path("/join")
@Produces(MediaType.TEXT_HTML)
public class JoinResource {
    private static final int LONGEST_SHOWN = 40;

    @Inject
    Doorway doorway;
    @Inject
    Classrooms classrooms;
    @Inject
    Members members;
    @Inject
    Enrolment enrolment;
    @Inject
    LearnerAccounts accounts;
    @Inject
    Visitor visitor;
    @Inject
    PublicAddress address;

    @GET
    public Response type(@RestQuery String code) {
        var typed = ClassCode.typed(code);
        if (typed.isPresent()) {
            return Response.seeOther(URI.create("/join/" + typed.get())).build();
        }
        var known = visitor.learner().map(Learners.Known::id);
        var classes = known.map(classrooms::of).orElse(List.of());
        boolean isWrong = code != null && !code.isBlank();
        var shown = isWrong ? code.strip().substring(0, Math.min(LONGEST_SHOWN, code.strip().length())) : "";
        return Response.status(isWrong ? 422 : 200).entity(new VisitPages.TypeCode(shown, !isWrong ? ""
                : "That is no code of a class: it has seven letters, without vowels, and no digits. One letter may be wrong, or two stand the wrong way round. Please look again.", classes, known.filter(accounts::has).isPresent())).build();
    }

    @GET
    @Path("/{room}")
    public Response join(String room) {
        var classroom = doorway.demand(room);
        var known = visitor.learner();
        boolean isIn = known.flatMap(learner -> members.being(classroom, learner.id())).filter(member -> !member.isRemoved()).isPresent();
        return isIn ? home(classroom) : Response.ok(page(classroom, known.map(Learners.Known::name).orElse(""), "", false)).build();
    }

    /** @param who “known” when they are whom the browser knows */
    @POST
    @Path("/{room}")
    public Response enter(String room, @RestForm String name, @RestForm String who) {
        var classroom = doorway.demand(room);
        var known = "known".equals(who) ? visitor.learner().orElse(null) : null;
        try {
            var chosen = ChosenName.of(name);
            var outcome = enrolment.join(classroom, chosen, known == null ? null : known.id());
            return switch (outcome.answer()) {
                case JOINED -> welcome(classroom, chosen, outcome, known);
                case IN_ALREADY -> home(classroom);
                case NAME_TAKEN -> mend(classroom, chosen.value(), "", true);
                case NOT_LISTED -> mend(classroom, chosen.value(), "This name is not on the list of the class. Please write it as your teacher has it, or ask them to add you.", false);
                case CLOSED -> mend(classroom, chosen.value(), "Nobody new joins this class just now. Please ask your teacher. You were in it before? Then come back with your PIN.", false);
                case REMOVED -> mend(classroom, chosen.value(), "You were taken off this class. Please ask your teacher.", false);
                case FULL -> mend(classroom, chosen.value(), "This class is full. Please ask your teacher.", false);
            };
        } catch (ChosenName.Unsuitable unsuitable) {
            return mend(classroom, "", unsuitable.getMessage(), false);
        }
    }

    private Response welcome(Classroom classroom, ChosenName name, Enrolment.Outcome outcome, Learners.Known known) {
        var token = outcome.token() == null ? visitor.token().orElseThrow() : outcome.token();
        var page = new VisitPages.WaysBack(classroom, name.value(), outcome.pin().spoken(), address.link("/return/" + token.value()), known != null && accounts.has(known.id()), true);
        return Response.status(Response.Status.CREATED).entity(page).cookie(visitor.remember(token)).build();
    }

    private Response mend(Classroom classroom, String name, String problem, boolean taken) {
        return Response.status(422).entity(page(classroom, name, problem, taken)).build();
    }

    private VisitPages.Join page(Classroom classroom, String name, String problem, boolean taken) {
        return new VisitPages.Join(classroom, visitor.learner().map(Learners.Known::name).orElse(null), name, problem, taken);
    }

    private static Response home(Classroom classroom) {
        return Response.seeOther(URI.create("/classes/" + classroom.code())).build();
    }
}
