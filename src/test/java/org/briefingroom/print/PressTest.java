package org.briefingroom.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
}
