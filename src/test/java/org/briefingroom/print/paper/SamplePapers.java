package org.briefingroom.print.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.briefingroom.print.Stamp;
import org.briefingroom.print.edition.AskedOnPaper;
import org.briefingroom.print.edition.Settling;
import org.briefingroom.print.handout.MadeUpBriefings;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.NumberEntry;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.Ordering;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.kinds.TrueFalse;
import org.briefingroom.quiz.PaperQuiz;

/** Made-up quizzes on paper, of every kind of question. */
final class SamplePapers {
    static final Stamp STAMP = new Stamp("K7M-3QX-9TB", "https://example.org/e/K7M3QX9TB");
    static final List<Content> KINDS = List.of(
            new SingleChoice("Who opened the harbour of Sample Town?", List.of(option("Ada, the baker", true), option("Bo & Sons <Ltd>", false), option("Рада міста", false), option("Η Ελλάδα", false))),
            new MultipleChoice("Which of these were there?", List.of(option("the baker", true), option("the mayor", true), option("the ferry", false))),
            new SingleChoice("In which year did the bridge open?", List.of(option("1912", false), option("1898", false), option("1907", true), option("1921", false))),
            new TrueFalse("The bridge has a toll.", true),
            new NumberEntry("How many boats may moor there?", new BigDecimal("20"), new BigDecimal("20"), "20 boats", List.of("boats")),
            new ShortText("Which river does the bridge cross?", List.of("Sample", "the Sample", "River Sample")),
            new Cloze("Fill in what the paper said.", List.of("The ", " opened in ", ", after years of ", "."),
                    List.of(new Cloze.Gap(List.of("bridge"), List.of()), new Cloze.Gap(List.of("May"), List.of("June", "April")), new Cloze.Gap(List.of("waiting"), List.of()))),
            new Matching("Who wants what?", List.of(new Matching.Pair("Ada", "a ferry"), new Matching.Pair("Bo", "a bridge"), new Matching.Pair("the mayor", "a bridge")), List.of("a tunnel")),
            new Ordering("Put these into their order in time.", List.of("The plan is drawn", "The money is found", "The bridge is built", "The bridge opens")));

    private SamplePapers() {
    }

    static Option option(String text, boolean right) {
        return new Option(text, right, "");
    }

    /** Of so many questions, every kind in turn. */
    static Map<Long, Content> contents(int questions) {
        var contents = new LinkedHashMap<Long, Content>();
        IntStream.range(0, questions).forEach(at -> contents.put((long) at + 1, KINDS.get(at % KINDS.size())));
        return contents;
    }

    static PaperQuiz quiz(Map<Long, Content> contents) {
        return new PaperQuiz(1L, "sample", null, 1L, "The harbour of Sample Town", "", false, true,
                contents.keySet().stream().map(version -> new PaperQuiz.Item(version, BigDecimal.ONE)).toList());
    }

    static PaperViews.PaperView paper(Map<Long, Content> contents, int forms, String name) {
        var asked = Forms.deal(quiz(contents), contents, forms, 7);
        var copies = new ArrayList<PaperViews.CopyView>();
        for (int form = 1; form <= forms; form++) {
            copies.add(new PaperViews.CopyView(form, Forms.letter(form), name, of(asked, form).stream().map(each -> PaperLayout.question(each, contents.get(each.version()))).toList()));
        }
        return new PaperViews.PaperView("The harbour of Sample Town", "", "19 August 2025", "Cem Demir, Who wants the harbour, The Harbour Post, 19 August 2025",
                String.valueOf(contents.size()), STAMP, copies);
    }

    static PaperViews.KeyView key(Map<Long, Content> contents, int forms) {
        var asked = Forms.deal(quiz(contents), contents, forms, 7);
        var facts = MadeUpBriefings.of(12).notes();
        return new PaperViews.KeyView("The harbour of Sample Town", "19 August 2025", "Cem Demir, The Harbour Post", String.valueOf(contents.size()), STAMP,
                IntStream.rangeClosed(1, forms).mapToObj(form -> new PaperViews.KeyForm(form, Forms.letter(form), of(asked, form).stream()
                        .map(each -> KeyLayout.row(each, contents.get(each.version()), List.of(Settling.of(facts.get((int) (each.version() % facts.size())).fact())))).toList())).toList());
    }

    static List<AskedOnPaper> of(List<AskedOnPaper> asked, int form) {
        return asked.stream().filter(each -> each.form() == form).toList();
    }
}
