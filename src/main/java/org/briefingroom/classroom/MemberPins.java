package org.briefingroom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.briefingroom.people.ClassPins;
import org.briefingroom.web.Rows;

/** The PINs of the classes that a learner is in now. */
@ApplicationScoped
class MemberPins implements ClassPins {
    /** Each is dear to compare with. */
    private static final int MOST = 20;

    @Inject
    Rows rows;

    @Override
    @Transactional
    public boolean isOneOf(UUID learner, String typed) {
        var pin = Pin.typed(typed);
        return rows.of("select m.pin from classroom_member m where m.learner_id = ?1 and m.removed_at is null and m.pin is not null order by m.joined_at desc limit ?2", learner, MOST).stream()
                .anyMatch(row -> pin.opens(row.get("pin", String.class)));
    }
}
