package org.briefingroom.house;

import org.briefingroom.support.Session;

/** What an instructor does to begin something. */
final class Steps {

    private Steps() {
    }

    /** Where a form leads that was seen before it was sent. */
    static String begun(Session session, String path, String... fields) {
        session.page(path);
        return Session.path(session.post(path, fields));
    }

    /** The last part of an address: what it is about. */
    static String last(String path) {
        return path.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    }
}
