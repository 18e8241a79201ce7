package org.briefingroom.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.briefingroom.people.PeoplePages.InvitationLine;
import org.briefingroom.people.PeoplePages.PeopleView;
import org.briefingroom.people.PeoplePages.PersonLine;
import org.briefingroom.web.Paging;
import org.briefingroom.web.TimeInWords;

/** Who may come in, as administrators see it. */
@ApplicationScoped
class Roster {
    private static final int PAGE = 50;

    @Inject
    EntityManager entities;
    @Inject
    Instructors instructors;
    @Inject
    Clock clock;
    @Inject
    TimeInWords time;

    /** Those with access first, by name. Three statements. */
    @Transactional
    PeopleView view(Integer page) {
        var paging = Paging.of(page, PAGE, instructors.count(), "/desk/people");
        var lines = instructors.find("order by case when removedAt is null then 0 else 1 end, lower(name)").range(paging.offset(), paging.offset() + PAGE - 1)
                .stream().map(this::line).toList();
        return new PeopleView(lines, paging, open());
    }

    @Transactional
    Optional<PersonLine> person(UUID id) {
        return instructors.findByIdOptional(id).map(this::line);
    }

    private PersonLine line(Instructor instructor) {
        return new PersonLine(instructor.id(), instructor.name(), instructor.role(), time.day(instructor.joinedAt()),
                instructor.hasAccess() ? "" : time.day(instructor.removedAt()));
    }

    private List<InvitationLine> open() {
        return entities.createQuery("select v.id as id, v.role as role, i.name as name, v.validUntil as until from Invitation v left join Instructor i on i.id = v.madeBy"
                        + " where v.validUntil is null or v.validUntil > ?1 order by v.madeAt desc", Tuple.class)
                .setParameter(1, clock.instant()).setMaxResults(Invitations.MOST_OPEN).getResultStream().map(this::line).toList();
    }

    private InvitationLine line(Tuple row) {
        var until = row.get("until", Instant.class);
        return new InvitationLine(row.get("id", UUID.class), Role.of(row.get("role", String.class)).orElseThrow(),
                Optional.ofNullable(row.get("name", String.class)).orElse("the first start"), until == null ? "it is used" : time.minute(until));
    }
}
