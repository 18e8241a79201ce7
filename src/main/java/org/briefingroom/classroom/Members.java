package org.briefingroom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.briefingroom.people.Learners;
import org.briefingroom.people.NameKey;
import org.briefingroom.web.Identifier;
import org.briefingroom.web.Rows;

/** Who is in which class. Every query names the class. */
@ApplicationScoped
public class Members {
    private static final String COLUMNS = "select m.id, m.learner_id, m.name, m.pin is not null as has_pin, exists (select from learner_account a where a.learner_id = m.learner_id) or exists (select from school_learner s where s.learner_id = m.learner_id) as has_account, m.extra_minutes, m.extra_percent, m.joined_at, m.removed_at";

    /** A page of members. @param found how many are called as was asked for, of {@code all}; {@code come} of these have joined */
    public record Page(List<Member> members, long found, long all, long come, long removed) {

        /** How many are on the list and have not come. */
        public long expected() {
            return all - come - removed;
        }
    }

    @Inject
    Rows rows;
    @Inject
    Learners learners;
    @Inject
    Clock clock;

    /** @throws NotFoundException when the class has no such member */
    @Transactional
    public Member demand(Classroom classroom, String member) {
        return rows.of(COLUMNS + " from classroom_member m where m.classroom_id = ?1 and m.id = ?2", classroom.id(), Identifier.of(member)).stream()
                .map(Members::member).findFirst().orElseThrow(NotFoundException::new);
    }

    /** The member that a learner is, removed or not. */
    @Transactional
    public Optional<Member> being(Classroom classroom, UUID learner) {
        return rows.of(COLUMNS + " from classroom_member m where m.classroom_id = ?1 and m.learner_id = ?2", classroom.id(), learner).stream().map(Members::member).findFirst();
    }

    /** Whoever is called so in the class, whether or not they have come. */
    @Transactional
    public Optional<Member> named(Classroom classroom, String name) {
        return rows.of(COLUMNS + " from classroom_member m where m.classroom_id = ?1 and m.name_key = ?2 and m.removed_at is null", classroom.id(), NameKey.of(name)).stream()
                .map(Members::member).findFirst();
    }

    @Transactional
    public boolean isPin(Member member, Pin pin) {
        return pin.opens(rows.of("select m.pin from classroom_member m where m.id = ?1", member.id()).get(0).get("pin", String.class));
    }

    /** By name, those who were removed last; two statements. */
    @Transactional
    public Page page(Classroom classroom, SoughtName sought, int offset, int most) {
        var counts = rows.of("select count(*) as everybody, count(*) filter (where position(?2 in m.name_key) > 0) as found, count(m.learner_id) filter (where m.removed_at is null) as come, count(m.removed_at) as removed from classroom_member m where m.classroom_id = ?1", classroom.id(), sought.key()).get(0);
        var members = rows.of(COLUMNS + " from classroom_member m where m.classroom_id = ?1 and position(?2 in m.name_key) > 0 order by m.removed_at is not null, m.name_key, m.id offset ?3 limit ?4", classroom.id(), sought.key(), offset, most);
        return new Page(members.stream().map(Members::member).toList(), Rows.number(counts, "found"), Rows.number(counts, "everybody"), Rows.number(counts, "come"), Rows.number(counts, "removed"));
    }

    /** Puts names on the list of those expected, but for those whom the class has already; answers which are new. */
    @Transactional
    public List<String> expect(Classroom classroom, Collection<String> names) {
        return rows.of("""
                        insert into classroom_member (id, classroom_id, name, name_key, named_at)
                        select gen_random_uuid(), ?1, name, key, ?4 from unnest(cast(?2 as text[]), cast(?3 as text[])) as t (name, key)
                        on conflict (classroom_id, name_key) where removed_at is null do nothing returning name""",
                classroom.id(), names.toArray(String[]::new), names.stream().map(NameKey::of).toArray(String[]::new), clock.instant())
                .stream().map(row -> row.get("name", String.class)).toList();
    }

    /** A new PIN, in place of the one before. Devices that came in by that must be let in anew. */
    @Transactional
    public Pin newPin(Member member) {
        var pin = Pin.random();
        rows.change("update classroom_member set pin = ?2 where id = ?1 and learner_id is not null", member.id(), pin.hash());
        learners.forgetOtherDevices(member.learner());
        return pin;
    }

    /** Somebody who has not come goes from the list; whoever has is removed, and can be taken back. */
    @Transactional
    public void remove(Member member) {
        if (rows.change("delete from classroom_member where id = ?1 and learner_id is null", member.id()) == 0) {
            rows.change("update classroom_member set removed_at = ?2 where id = ?1 and removed_at is null", member.id(), clock.instant());
        }
    }

    /** Answers whether it could be done: not where somebody else is called so by now. */
    @Transactional
    public boolean takeBack(Member member) {
        return rows.change("""
                update classroom_member m set removed_at = null where m.id = ?1 and m.removed_at is not null
                and not exists (select from classroom_member o where o.classroom_id = m.classroom_id and o.name_key = m.name_key and o.removed_at is null)""", member.id()) == 1;
    }

    private static Member member(Tuple row) {
        return new Member(row.get("id", UUID.class), row.get("learner_id", UUID.class), row.get("name", String.class), row.get("has_pin", Boolean.class), row.get("has_account", Boolean.class),
                row.get("extra_minutes", Integer.class), row.get("extra_percent", Integer.class), row.get("joined_at", Instant.class), row.get("removed_at", Instant.class));
    }
}
