package org.briefingroom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.people.Caller;
import org.briefingroom.web.Identifier;
import org.briefingroom.web.Rows;

/**
 * Where classes are kept. Whoever made one sees it, and administrators do; for everybody else, editors too, it is not there: a class is
 * about people, not about facts.
 */
@ApplicationScoped
public class Classrooms {
    private static final SecureRandom CODES = new SecureRandom();
    private static final String COLUMNS = "c.id, c.owner_id, c.name, c.code, c.zone, c.joining";

    /** A class in a list. @param owner whose it is */
    public record Listed(Classroom classroom, String owner, long members, long assignments) {
    }

    @Inject
    Rows rows;
    @Inject
    Caller caller;
    @Inject
    AuditLog log;
    @Inject
    Clock clock;

    /** @throws NotFoundException when there is no such class for whoever is signed in; one statement */
    @Transactional
    public Classroom demand(String classroom) {
        return rows.of("select " + COLUMNS + " from classroom c where c.id = ?1", Identifier.of(classroom)).stream().map(Classrooms::classroom)
                .filter(found -> caller.isAdministrator() || caller.id().equals(found.owner())).findFirst().orElseThrow(NotFoundException::new);
    }

    /** The class of a code; one statement. */
    @Transactional
    public Optional<Classroom> coded(ClassCode code) {
        return rows.of("select " + COLUMNS + " from classroom c where c.code = ?1", code.letters()).stream().map(Classrooms::classroom).findFirst();
    }

    /** The classes that a learner is in, by name; one statement. */
    @Transactional
    public List<Classroom> of(UUID learner) {
        return rows.of("select " + COLUMNS + " from classroom c join classroom_member m on m.classroom_id = c.id where m.learner_id = ?1 and m.removed_at is null order by lower(c.name)", learner)
                .stream().map(Classrooms::classroom).toList();
    }

    /** Those of whoever is signed in, and for administrators all, the newest first; one statement. */
    @Transactional
    public List<Listed> listed(int offset, int most) {
        return rows.of("select " + COLUMNS + """
                , i.name as owner, (select count(*) from classroom_member m where m.classroom_id = c.id and m.removed_at is null) as members,
                (select count(*) from assignment s where s.classroom_id = c.id) as assignments
                from classroom c join instructor i on i.id = c.owner_id where c.owner_id = ?1 or ?2 order by c.made_at desc, c.id offset ?3 limit ?4""",
                        caller.id(), caller.isAdministrator(), offset, most).stream()
                .map(row -> new Listed(classroom(row), row.get("owner", String.class), Rows.number(row, "members"), Rows.number(row, "assignments"))).toList();
    }

    @Transactional
    public long count() {
        return Rows.number(rows.of("select count(*) as found from classroom where owner_id = ?1 or ?2", caller.id(), caller.isAdministrator()).get(0), "found");
    }

    /** Answers with its id. */
    @Transactional
    public UUID make(String name, ZoneId zone) {
        var id = UUID.randomUUID();
        var code = Stream.generate(() -> ClassCode.random(CODES)).filter(each -> coded(each).isEmpty()).findFirst().orElseThrow();
        rows.change("insert into classroom (id, owner_id, name, code, zone, joining, made_at) values (?1, ?2, ?3, ?4, ?5, 'ANYBODY', ?6)",
                id, caller.id(), name, code.letters(), zone.getId(), clock.instant());
        return id;
    }

    @Transactional
    public void change(Classroom classroom, String name, ZoneId zone, Joining joining) {
        rows.change("update classroom set name = ?2, zone = ?3, joining = ?4 where id = ?1", classroom.id(), name, zone.getId(), joining.name());
    }

    /** The class goes, with who is in it and what it was to do; what its learners answered stays theirs. */
    @Transactional
    public void delete(Classroom classroom) {
        rows.change("delete from classroom where id = ?1", classroom.id());
        log.note(Act.DELETED, "the class “" + classroom.name() + "”", null);
    }

    private static Classroom classroom(Tuple row) {
        return new Classroom(row.get("id", UUID.class), row.get("owner_id", UUID.class), row.get("name", String.class), new ClassCode(row.get("code", String.class)),
                ZoneId.of(row.get("zone", String.class)), Joining.valueOf(row.get("joining", String.class)));
    }
}
