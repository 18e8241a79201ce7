package org.briefingroom.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.briefingroom.web.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PressTest {
    private final ExecutorService askers = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger taken = new AtomicInteger();

    @AfterEach
    void end() {
        end.countDown();
        askers.shutdown();
    }

    @Test
    void whoeverComesWhenAllPlacesAreTakenIsAskedToComeBack() throws Exception {
        var press = new Press(null, Duration.ofMinutes(1));
        var begun = new CountDownLatch(Press.AT_ONCE);
        int places = Press.AT_ONCE + Press.WAITING;
        for (int i = 0; i < places; i++) {
            askers.submit(() -> press.run(() -> {
                begun.countDown();
                end.await();
                return taken.incrementAndGet();
            }, "/", "Home"));
        }
        begun.await();
        while (press.waiting() < Press.WAITING) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> press.run(() -> 1, "/", "Home")).isInstanceOf(Refusal.class).hasMessageContaining("Nothing is lost");
        end.countDown();
        while (taken.get() < places) {
            Thread.onSpinWait();
        }
        assertThat(press.<Integer>run(() -> 7, "/", "Home")).isEqualTo(7);
    }

    @Test
    void nobodyWaitsForLong() {
        var press = new Press(null, Duration.ofMillis(1));
        assertThatThrownBy(() -> press.run(() -> {
            end.await();
            return 1;
        }, "/", "Home")).isInstanceOf(Refusal.class).hasMessageContaining("longer than it may");
    }

    @Test
    void whatGoesWrongInPrintingGoesWrongForWhoeverAsked() {
        assertThatThrownBy(() -> new Press(null, Duration.ofMinutes(1)).run(() -> {
            throw new IllegalArgumentException("no XHTML");
        }, "/", "Home")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatTookTooLongIsStoppedAndLeavesItsPlace() {
        var typesetter = new Typesetter();
        var press = new Press(typesetter, Duration.ofMillis(300));
        var endless = new Sheet("A", "B", "C", "en-GB", Instant.EPOCH, Paper.A4, Letters.NORMAL, List.of(), "", "<h1>A</h1>" + "<p>One more line, and another one.</p>".repeat(50_000));
        var stopped = new CountDownLatch(Press.AT_ONCE);
        for (int i = 0; i < Press.AT_ONCE; i++) {
            assertThatThrownBy(() -> press.run(() -> {
                try {
                    return typesetter.set(endless);
                } finally {
                    stopped.countDown();
                }
            }, "/", "Home")).isInstanceOf(Refusal.class);
        }
        assertThatNoException().isThrownBy(() -> assertThat(stopped.await(1, TimeUnit.MINUTES)).isTrue());
        assertThat(press.<Integer>run(() -> 7, "/", "Home")).isEqualTo(7);
    }

    @Test
    void whatIsWantedAtOnceIsDoneWithoutWhenItTakesLonger() {
        var press = new Press(null, Duration.ofMinutes(1));
        assertThat(press.runIfQuick(() -> 7, Duration.ofMinutes(1))).contains(7);
        assertThat(press.runIfQuick(() -> taken.addAndGet(end.await(1, TimeUnit.MINUTES) ? 1 : 0), Duration.ofMillis(1))).isEmpty();
        end.countDown();
        while (taken.get() == 0) {
            Thread.onSpinWait();
        }
    }
}
