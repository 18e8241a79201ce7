package org.briefingroom.print;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.briefingroom.web.Refusal;

/** Where requests have their printing done: two at once, a few waiting, and nobody for long. */
@Singleton
public class Press {
    static final int AT_ONCE = 2;
    static final int WAITING = 16;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration COME_BACK = Duration.ofSeconds(15);

    private final ThreadPoolExecutor printers = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Press::printer);
    private final Typesetter typesetter;
    private final Duration longest;

    @Inject
    Press(Typesetter typesetter) {
        this(typesetter, LONGEST);
    }

    /** @param longest that anybody waits */
    Press(Typesetter typesetter, Duration longest) {
        this.typesetter = typesetter;
        this.longest = longest;
    }

    private static Thread printer(Runnable work) {
        var thread = new Thread(work, "printing");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Waits until the work is done.
     *
     * @param way where a page leads that says it could not be done now, and what its link says
     * @throws Refusal with 503 when too many are waiting, or it took too long
     */
    public <T> T run(Callable<T> work, String way, String wayLabel) {
        Future<T> printing = null;
        try {
            printing = printers.submit(work);
            return printing.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException busy) {
            throw refused("Many are printing at this moment. Nothing is lost: please try again in a quarter of a minute.", way, wayLabel);
        } catch (TimeoutException slow) {
            printing.cancel(true);
            throw refused("This took longer than it may. Please try again in a quarter of a minute, or choose fewer pages.", way, wayLabel);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused("The program is being stopped. Please try again in a moment.", way, wayLabel);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Waits no longer than that; empty when it takes longer, is put off by others, or goes wrong. Begun, it goes on behind, for whoever asks again. */
    public <T> Optional<T> runIfQuick(Callable<T> work, Duration most) {
        try {
            return Optional.of(printers.submit(work).get(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (RejectedExecutionException | TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    int waiting() {
        return printers.getQueue().size();
    }

    private static Refusal refused(String why, String way, String wayLabel) {
        return new Refusal(Status.SERVICE_UNAVAILABLE, "The printer is busy", why, way, wayLabel, COME_BACK);
    }

    /** The first sheet takes over a second: so it is one that nobody waits for. */
    void warmUp(@Observes StartupEvent started) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            printers.submit(() -> typesetter.set(new Sheet("Warming up", "Nothing to read", "Briefing Room", "en-GB", Instant.EPOCH, Paper.A4, Letters.NORMAL, List.of(), "",
                    "<h1>Warming up</h1><h2 id=\"a\">A</h2><ul><li>One <b>word</b></li></ul><table><thead><tr><th scope=\"col\">Who</th></tr></thead><tbody><tr><td>Nobody</td></tr></tbody></table>")));
        }
    }

    @PreDestroy
    void stop() {
        printers.shutdownNow();
    }
}
