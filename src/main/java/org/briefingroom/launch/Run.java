package org.briefingroom.launch;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import org.jboss.logging.Logger;

/** The program from the laying of its foundation to its end, after which the foundation goes too. */
final class Run {

    private final Settings settings;
    private final Departure departure = new Departure(this::takeDown);
    private volatile Foundation foundation;

    Run(Settings settings) {
        this.settings = settings;
    }

    void begin(String... args) {
        departure.begin();
        try {
            foundation = Foundation.lay(settings);
        } catch (Refusal refusal) {
            departure.complete();
            throw refusal;
        }
        if (departure.isUnderWay()) {
            departure.complete();
            return;
        }
        foundation.publish();
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

    private void takeDown() {
        if (foundation != null) {
            foundation.close();
        }
    }

    private static void explain(Throwable failure) {
        Door.refusalBehind(failure).ifPresentOrElse(
            refusal -> System.err.println(refusal.getMessage()),
            () -> Logger.getLogger(Main.class).error("Briefing Room could not start", failure));
    }
}
