package org.briefingroom.print.paper;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.briefingroom.print.NamedCopies;
import org.briefingroom.print.Printed;
import org.briefingroom.print.Typesetter;
import org.briefingroom.print.edition.EditionCode;
import org.briefingroom.print.edition.Editions;
import org.briefingroom.print.edition.Editions.QuizEdition;
import org.briefingroom.print.paper.ClassSets.Order;
import org.jboss.logging.Logger;

/** Makes the papers of classes in the background, one class at a time. What was begun when the program stopped is begun anew. */
@Singleton
class ClassPrinting {
    private static final Logger LOG = Logger.getLogger(ClassPrinting.class);
    private static final int TELLS_EVERY = 10;

    /** While one call looks for work, another one may wait, so that nothing is overlooked; more would find nothing. */
    private final ThreadPoolExecutor printer = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(1), ClassPrinting::thread, new ThreadPoolExecutor.DiscardPolicy());

    @Inject
    ClassSets sets;
    @Inject
    Editions editions;
    @Inject
    PaperPrinting papers;
    @Inject
    Typesetter typesetter;

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "papers of classes");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /** There may be something to do. */
    void look() {
        printer.execute(this::makeAll);
    }

    void lookAtTheStart(@Observes StartupEvent started) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            look();
        }
    }

    private void makeAll() {
        try {
            sets.tidy();
            for (Optional<Order> order = sets.begin(); order.isPresent(); order = sets.begin()) {
                make(order.get());
            }
        } catch (RuntimeException e) {
            LOG.error("The papers of classes cannot be made at this moment", e);
        }
    }

    private void make(Order order) {
        try {
            var printed = copies(editions.quiz(new EditionCode(order.edition())).orElseThrow(), order);
            if (printed != null) {
                sets.done(order.id(), printed);
            }
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.errorf(e, "The papers of a class could not be made (%s)", order.id());
            sets.failed(order.id());
        }
    }

    /** The blank is a word that nobody who wrote the questions could know. */
    private Printed copies(QuizEdition edition, Order order) {
        var blank = "¤" + edition.code().signs() + "¤";
        var key = order.withKey() ? papers.key(edition, null) : null;
        return new NamedCopies(typesetter).of(papers.questions(edition, null, blank), blank, order.names(), key,
                made -> made % TELLS_EVERY > 0 || sets.isWanted(order.id(), made));
    }

    @PreDestroy
    void stop() {
        printer.shutdownNow();
    }
}
