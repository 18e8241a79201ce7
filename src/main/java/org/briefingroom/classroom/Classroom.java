package org.briefingroom.classroom;

import java.time.ZoneId;
import java.util.UUID;

/**
 * A class.
 *
 * @param owner the instructor who made it
 * @param zone  by whose clock its dates are meant
 */
public record Classroom(UUID id, UUID owner, String name, ClassCode code, ZoneId zone, Joining joining) {
    public static final int LONGEST_NAME = 120;

    public String address() {
        return "/desk/classes/" + id;
    }
}
