package org.briefingroom.classroom.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.Classrooms;
import org.briefingroom.classroom.ExtraTime;
import org.briefingroom.classroom.Member;
import org.briefingroom.classroom.Members;
import org.briefingroom.web.TimeInWords;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Somebody in a class: their PIN, their extra time, and whether they are in it. */
@Path("/desk/classes/{classroom}/members/{member}")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class MemberResource {
    private static final int MOST_MINUTES = 1440;
    private static final int MOST_PERCENT = 300;

    @Inject
    Classrooms classrooms;
    @Inject
    Members members;
    @Inject
    ExtraTime extraTime;
    @Inject
    TimeInWords time;

    @GET
    public DeskPages.MemberPage member(String classroom, String member, @RestQuery String done) {
        var note = switch (done == null ? "" : done) {
            case "time" -> "The time is kept. It holds at once, also for a quiz that is under way; a page that is open shows it from the next question on.";
            case "removed" -> "They are taken off the class. Their own progress stays theirs, and you can take them back.";
            case "back" -> "They are in the class again.";
            default -> "";
        };
        return page(classroom, member, "", note, "");
    }

    /** Answers with the PIN itself: only its hash is kept, so no other page can show it. */
    @POST
    @Path("/pin")
    public Response newPin(String classroom, String member) {
        var found = members.demand(classrooms.demand(classroom), member);
        return found.hasCome() ? Response.status(201).entity(page(classroom, member, members.newPin(found).spoken(), "", "")).build()
                : Response.status(422).entity(page(classroom, member, "", "", "They have not joined yet. They get a PIN when they do.")).build();
    }

    /** @param amount a number; {@code unit} says of what: minutes or percent */
    @POST
    @Path("/extra-time")
    public Response grant(String classroom, String member, @RestForm String amount, @RestForm String unit) {
        var found = members.demand(classrooms.demand(classroom), member);
        var typed = amount == null ? "" : amount.strip();
        boolean isPercent = "percent".equals(unit);
        int most = isPercent ? MOST_PERCENT : MOST_MINUTES;
        if (!typed.isEmpty() && !(typed.matches("\\d{1,4}") && Integer.parseInt(typed) <= most)) {
            return Response.status(422).entity(page(classroom, member, "", "", "Please write a whole number from 0 to " + most + (isPercent ? " percent." : " minutes."))).build();
        }
        Integer granted = typed.isEmpty() || Integer.parseInt(typed) == 0 ? null : Integer.valueOf(typed);
        extraTime.grant(found, isPercent ? null : granted, isPercent ? granted : null);
        return back(classroom, found, "time");
    }

    @POST
    @Path("/removal")
    public Response remove(String classroom, String member) {
        var room = classrooms.demand(classroom);
        var found = members.demand(room, member);
        members.remove(found);
        return found.hasCome() ? back(classroom, found, "removed") : Response.seeOther(URI.create(room.address() + "?done=gone")).build();
    }

    @POST
    @Path("/return")
    public Response takeBack(String classroom, String member) {
        var found = members.demand(classrooms.demand(classroom), member);
        return members.takeBack(found) || !found.isRemoved() ? back(classroom, found, "back")
                : Response.status(422).entity(page(classroom, member, "", "", "Somebody else in the class is called " + found.name() + " by now, so that they cannot be told apart.")).build();
    }

    private static Response back(String classroom, Member member, String done) {
        return Response.seeOther(URI.create("/desk/classes/" + classroom + "/members/" + member.id() + "?done=" + done)).build();
    }

    private DeskPages.MemberPage page(String classroom, String member, String pin, String note, String problem) {
        Classroom room = classrooms.demand(classroom);
        var found = members.demand(room, member);
        return new DeskPages.MemberPage(room, found, found.hasCome() ? time.minute(found.joinedAt()) : "", pin, note, problem);
    }
}
