package org.briefingroom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.briefingroom.people.ChosenName;
import org.briefingroom.people.Learners;
import org.briefingroom.people.NameKey;
import org.briefingroom.people.Token;
import org.briefingroom.web.Rows;

/** Takes learners into a class under names that tell them apart, and lets them come back by PIN. */
@ApplicationScoped
public class Enrolment {
    private static final int MOST_MEMBERS = 10_000;

    /** What came of it. */
    public enum Answer { JOINED, IN_ALREADY, NAME_TAKEN, NOT_LISTED, CLOSED, REMOVED, FULL }

    /**
     * @param pin   shown once; null unless they have just joined
     * @param token for their browser; null where it had one
     */
    public record Outcome(Answer answer, Pin pin, Token token) {
        private static Outcome only(Answer answer) {
            return new Outcome(answer, null, null);
        }
    }

    @Inject
    Rows rows;
    @Inject
    Members members;
    @Inject
    Learners learners;
    @Inject
    Clock clock;

    /** @param known the learner that the browser knows and who says it is them; null for somebody new */
    @Transactional
    public Outcome join(Classroom classroom, ChosenName name, UUID known) {
        var being = known == null ? null : members.being(classroom, known).orElse(null);
        if (being != null) {
            return Outcome.only(being.isRemoved() ? Answer.REMOVED : Answer.IN_ALREADY);
        }
        if (classroom.joining() == Joining.NOBODY) {
            return Outcome.only(Answer.CLOSED);
        }
        var called = members.named(classroom, name.value()).orElse(null);
        if (called != null && called.hasCome()) {
            return Outcome.only(Answer.NAME_TAKEN);
        }
        if (called == null && classroom.joining() == Joining.ROSTER) {
            return Outcome.only(Answer.NOT_LISTED);
        }
        return enter(classroom, name, known, called);
    }

    private Outcome enter(Classroom classroom, ChosenName name, UUID known, Member expected) {
        if (expected == null && isFull(classroom)) {
            return Outcome.only(Answer.FULL);
        }
        var joined = known == null ? learners.join(name) : new Learners.Joined(known, null);
        var pin = Pin.random();
        int entered = expected == null ? add(classroom, name, joined.id(), pin) : claim(expected, joined.id(), pin);
        if (entered == 0) {
            // Somebody of the same name was faster by a moment: the learner made for this one is of no use.
            forget(known, joined.id());
            return Outcome.only(Answer.NAME_TAKEN);
        }
        return new Outcome(Answer.JOINED, pin, joined.token());
    }

    private void forget(UUID known, UUID learner) {
        if (known == null) {
            learners.flush();
            rows.change("delete from learner where id = ?1", learner);
        }
    }

    private boolean isFull(Classroom classroom) {
        return Rows.number(rows.of("select count(*) as found from classroom_member where classroom_id = ?1", classroom.id()).get(0), "found") >= MOST_MEMBERS;
    }

    private int add(Classroom classroom, ChosenName name, UUID learner, Pin pin) {
        return rows.change("""
                        insert into classroom_member (id, classroom_id, learner_id, name, name_key, pin, named_at, joined_at) values (gen_random_uuid(), ?1, ?2, ?3, ?4, ?5, ?6, ?6)
                        on conflict do nothing""", classroom.id(), learner, name.value(), NameKey.of(name.value()), pin.hash(), clock.instant());
    }

    private int claim(Member expected, UUID learner, Pin pin) {
        return rows.change("update classroom_member set learner_id = ?2, joined_at = ?3, pin = ?4 where id = ?1 and learner_id is null", expected.id(), learner, clock.instant(), pin.hash());
    }

    /** A token for the device on which a member comes back. */
    @Transactional
    public Token comeBack(Member member) {
        return learners.anotherToken(member.learner());
    }
}
