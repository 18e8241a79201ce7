package org.briefingroom.launch;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import org.jboss.logging.Logger;

/** The program from its start on a laid foundation to its end, after which the foundation goes too. */
final class Run {

    private final Foundation foundation;
    private final Departure departure;

    Run(Foundation foundation) {
        this.foundation = foundation;
        this.departure = new Departure(foundation::close);
    }

    void begin(String... args) {
        foundation.publish();
        departure.begin();
        Quarkus.run(Opening.class, this::end, args);
    }

    /** The default handler ends the JVM, except in dev mode, where a reload comes through {@link Main} again. */
    private void end(int code, Throwable failure) {
        if (failure != null) {
            explain(failure);
        }
        departure.complete();
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, failure);
    }

    private static void explain(Throwable failure) {
        Door.refusalBehind(failure).ifPresentOrElse(
            refusal -> System.err.println(refusal.getMessage()),
            () -> Logger.getLogger(Main.class).error("Briefing Room could not start", failure));
    }
}
