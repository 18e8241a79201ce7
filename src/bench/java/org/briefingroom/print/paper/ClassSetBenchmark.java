package org.briefingroom.print.paper;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.briefingroom.print.Letters;
import org.briefingroom.print.NamedCopies;
import org.briefingroom.print.Paper;
import org.briefingroom.print.Printed;
import org.briefingroom.print.Sheet;
import org.briefingroom.print.Templates;
import org.briefingroom.print.Typesetter;

/** What the papers of a class take: CPU, and the heap that it runs in. One line, cold; another, warm. */
public final class ClassSetBenchmark {
    private static final int LEARNERS = 200;
    private static final int QUESTIONS = 11;
    private static final int FORMS = 4;
    private static final String BLANK = "¤K7M3QX9TB¤";

    private ClassSetBenchmark() {
    }

    /** @param args a file to write the papers to, or none */
    public static void main(String[] args) throws IOException {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var typesetter = new Typesetter();
        for (var round : List.of("cold", "warm")) {
            long before = machine.getProcessCpuTime();
            long began = System.nanoTime();
            var printed = papers(typesetter);
            System.out.printf("class set, %s: %d papers, %d pages, %,d KB, %.1f s CPU, %.1f s, in a heap of %d MB%n", round, LEARNERS, printed.pages(), printed.bytes().length / 1024,
                    (machine.getProcessCpuTime() - before) / 1e9, (System.nanoTime() - began) / 1e9, Runtime.getRuntime().maxMemory() >> 20);
            if (args.length > 0) {
                Files.write(Path.of(args[0]), printed.bytes());
            }
        }
    }

    private static Printed papers(Typesetter typesetter) {
        var names = IntStream.rangeClosed(1, LEARNERS).mapToObj(number -> "Sample Learner " + number).toList();
        return new NamedCopies(typesetter).of(sheet(), BLANK, names, null, copies -> true);
    }

    private static Sheet sheet() {
        var paper = SamplePapers.paper(SamplePapers.contents(QUESTIONS), FORMS, BLANK);
        return new Sheet("The harbour of Sample Town: papers of a class", "A quiz on paper", "Briefing Room", "en-GB", Instant.EPOCH, Paper.A4, Letters.NORMAL,
                List.of("handout", "paper"), "quiz", Templates.render("print/paper/questions", "paper", paper));
    }
}
