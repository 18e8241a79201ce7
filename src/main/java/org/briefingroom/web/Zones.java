package org.briefingroom.web;

import java.time.ZoneId;
import java.util.List;

/** The time zones to choose from. */
public final class Zones {
    /** Named after a place, as people know theirs; and UTC. */
    public static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.equals("UTC") || id.matches("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*")).sorted().toList();

    private Zones() {
    }

    /** The machine's own, where it is one of these. */
    public static String usual(ZoneId own) {
        return ALL.contains(own.getId()) ? own.getId() : "UTC";
    }
}
