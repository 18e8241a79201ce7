package org.briefingroom.web;

import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;

/** Something that cannot be done, with a page that says why and where to go instead. */
public class Refusal extends RuntimeException {
    private final Status status;
    private final String title;
    private final String way;
    private final String wayLabel;
    private final Duration wait;

    /**
     * @param way      where the page's link leads
     * @param wayLabel what the link says
     */
    public Refusal(Status status, String title, String message, String way, String wayLabel) {
        this(status, title, message, way, wayLabel, null);
    }

    /** @param wait how long to wait before it can be tried again, or null */
    public Refusal(Status status, String title, String message, String way, String wayLabel, Duration wait) {
        super(message, null, false, false);
        this.wait = wait;
        this.status = status;
        this.title = title;
        this.way = way;
        this.wayLabel = wayLabel;
    }

    public Status status() {
        return status;
    }

    String title() {
        return title;
    }

    String way() {
        return way;
    }

    String wayLabel() {
        return wayLabel;
    }

    Duration waiting() {
        return wait;
    }
}
