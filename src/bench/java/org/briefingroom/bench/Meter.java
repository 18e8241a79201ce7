package org.briefingroom.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * What work takes of the machine.
 *
 * @param cpu  processor milliseconds each, of every thread and process that had to do with it
 * @param wall milliseconds each
 */
record Meter(double cpu, double wall) {

    /** @param nanos of processor time used so far */
    static Meter of(int times, LongSupplier nanos, IntConsumer work) {
        long cpu = nanos.getAsLong();
        long wall = System.nanoTime();
        for (int time = 0; time < times; time++) {
            work.accept(time);
        }
        return new Meter((nanos.getAsLong() - cpu) / 1e6 / times, (System.nanoTime() - wall) / 1e6 / times);
    }

    /** Done so many times by each of two threads at once: how many a second. */
    static double onTwoCores(int times, IntConsumer work) {
        var two = Executors.newFixedThreadPool(2);
        long start = System.nanoTime();
        Stream.of(0, 1).forEach(thread -> two.submit(() -> of(times, () -> 0, work)));
        two.shutdown();
        try {
            two.awaitTermination(10, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 2 * times / ((System.nanoTime() - start) / 1e9);
    }

    /** Of this process with its collector; without the compiler of the JVM, which is long at work and does so once. */
    static long ownCpu() {
        try (var tasks = Files.list(Path.of("/proc/self/task"))) {
            return tasks.map(Meter::stat).filter(stat -> !stat.contains(" Compiler")).mapToLong(Meter::nanos).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when the thread has just ended. */
    private static String stat(Path task) {
        try {
            return Files.readString(task.resolve("stat"));
        } catch (IOException e) {
            return "";
        }
    }

    /** Its user and its system time, the 14th and the 15th entry, in hundredths of a second. */
    private static long nanos(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        return fields.length < 13 ? 0 : (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10_000_000;
    }

    /** Proportional share of a process, in megabytes. */
    static double memory(long process) {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
