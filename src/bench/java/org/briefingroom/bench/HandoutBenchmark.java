package org.briefingroom.bench;

import java.util.function.IntConsumer;
import org.briefingroom.print.Sheet;
import org.briefingroom.print.Typesetter;
import org.briefingroom.print.handout.ArticleHandout;

/** What the article's two-page handout costs, beside a browser that prints the same HTML and a program that only writes the same text; all in one run. */
public final class HandoutBenchmark {
    private static final int WARM = 300;
    private static final int MEASURED = 60;
    private static final int PRINTED_BY_BROWSER = 20;

    private HandoutBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        var typesetter = new Typesetter();
        byte[] first = ArticleHandout.make(typesetter, 0);
        System.out.printf("%nfirst one after the start, chosen and set: %.0f ms; %d bytes%n%n", (System.nanoTime() - start) / 1e6, first.length);
        var sheet = ArticleHandout.sheet(typesetter);
        System.out.printf("%-44s %10s %10s %14s%n", "", "CPU ms", "times", "a second on 2");
        var floor = new Floor(first);
        double least = row("PDFBox, the same text without layout", 0, edition -> floor.write());
        double ours = row("the Briefing Room, one handout set", least, edition -> typesetter.set(edition(sheet, edition)));
        row("the Briefing Room, facts chosen and set", least, edition -> ArticleHandout.make(typesetter, edition));
        System.gc();
        System.out.printf("memory of this process: %.0f MB, of it %.0f MB live heap%n", Meter.memory(ProcessHandle.current().pid()),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6);
        browser(sheet, least, ours);
    }

    private static double row(String name, double least, IntConsumer work) {
        Meter.of(WARM, Meter::ownCpu, work);
        var meter = Meter.of(MEASURED, Meter::ownCpu, work);
        print(name, meter.cpu(), least, Meter.onTwoCores(MEASURED, work));
        return meter.cpu();
    }

    private static double row(String name, double least, BrowserPress browser, IntConsumer work) {
        Meter.of(PRINTED_BY_BROWSER, browser::cpu, work);
        var meter = Meter.of(PRINTED_BY_BROWSER, browser::cpu, work);
        print(name, meter.cpu(), least, 1000 / meter.wall());
        return meter.cpu();
    }

    private static void print(String name, double cpu, double least, double aSecond) {
        System.out.printf("%-44s %10.1f %10.1f %14.1f%n", name, cpu, least == 0 ? 1 : cpu / least, aSecond);
    }

    private static void browser(Sheet sheet, double least, double ours) throws Exception {
        long start = System.nanoTime();
        try (var browser = new BrowserPress(sheet)) {
            int bytes = browser.print(0).length;
            double first = (System.nanoTime() - start) / 1e6;
            double loaded = row("Chromium, the same HTML loaded", least, browser, browser::print);
            row("Chromium, only the text put in anew", least, browser, browser::printInPlace);
            System.out.printf("Chromium: first one after its start %.0f ms, %d bytes; memory %.0f MB; %.1f times the CPU of one handout set%n", first, bytes, browser.memory(), loaded / ours);
        }
    }

    private static Sheet edition(Sheet sheet, int edition) {
        return new Sheet(sheet.title(), sheet.subject(), sheet.author(), sheet.language(), sheet.made(), sheet.paper(), sheet.letters(), sheet.styles(), sheet.looks(),
                sheet.body().replace("K7M000", "K7M%03d".formatted(edition % 1000)));
    }
}
