package org.briefingroom.launch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The order of leaving: the program first, the database after it. At a signal the JVM runs all shutdown hooks at once, so
 * ours waits until the program reports that it has stopped; the database must not vanish under requests that still run, nor
 * stay behind when the signal comes while it starts.
 */
final class Departure {

    /** Longer than the program may take to finish its requests; only a program that hangs is not waited for. */
    private static final long PATIENCE_SECONDS = 60;

    private final Runnable last;
    private final CountDownLatch programStopped = new CountDownLatch(1);
    private final Thread hook = new Thread(this::awaitProgram, "departure");
    private volatile boolean leaving;
    private boolean done;

    Departure(Runnable last) {
        this.last = last;
    }

    void begin() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the JVM is ending already, so that nothing new should begin. */
    boolean isUnderWay() {
        return leaving;
    }

    /** Called when the program has stopped, whether or not the JVM ends too. */
    void complete() {
        finish();
        programStopped.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyLeaving) {
            // The hook is running and finds everything done.
        }
    }

    private void awaitProgram() {
        leaving = true;
        try {
            programStopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        finish();
    }

    private synchronized void finish() {
        if (!done) {
            done = true;
            last.run();
        }
    }
}
