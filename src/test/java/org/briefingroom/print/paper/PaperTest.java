package org.briefingroom.print.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingroom.print.Letters;
import org.briefingroom.print.Paper;
import org.briefingroom.print.Printed;
import org.briefingroom.print.Proof;
import org.briefingroom.print.Sheet;
import org.briefingroom.print.Templates;
import org.briefingroom.print.Typesetter;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.SingleChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Quizzes on paper as they leave the printer. Each is also left in target/papers, to be looked at. */
class PaperTest {
    private static final Typesetter TYPESETTER = new Typesetter();

    private static Printed print(String template, String variable, Object view, Paper paper, Letters letters) {
        var printed = TYPESETTER.set(new Sheet("The harbour of Sample Town", "A quiz on paper", "Briefing Room", "en-GB", Instant.EPOCH, paper, letters,
                List.of("handout", "paper"), "quiz", Templates.render("print/paper/" + template, variable, view)));
        try {
            var file = Path.of("target/papers", template + "-" + printed.pages() + "-" + paper.word() + "-" + letters.word() + ".pdf");
            Files.createDirectories(file.getParent());
            Files.write(file, printed.bytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return printed;
    }

    private static Printed questions(Map<Long, Content> contents, int forms, Paper paper, Letters letters) {
        return print("questions", "paper", SamplePapers.paper(contents, forms, ""), paper, letters);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, A4, NORMAL", "24, 2, A4, NORMAL", "24, 1, LETTER, LARGE", "200, 1, LETTER, NORMAL"})
    void everyQuestionStandsOnASoundPaper(int count, int forms, Paper paper, Letters letters) {
        var text = Proof.read(questions(SamplePapers.contents(count), forms, paper, letters)).replaceAll("\\s+", " ");
        assertThat(text).contains("Who opened the harbour of Sample Town?", "Bo & Sons <Ltd>", "Рада міста", "Η Ελλάδα", "FORM A", "K7M-3QX-9TB");
        assertThat(text.split("Tick one answer\\.|True or false\\?|Tick every|Write a |Fill each gap|Write the ", -1)).hasSize(count * forms + 1);
    }

    @Test
    void everyCopyCountsItsPagesFromOne() {
        var printed = questions(SamplePapers.contents(24), 2, Paper.A4, Letters.NORMAL);
        int pages = printed.pages() / 2;
        assertThat(Proof.seen(printed)).contains("Page 1 of " + pages, "Page " + pages + " of " + pages, "form A", "form B").doesNotContain("of " + printed.pages());
    }

    @ParameterizedTest
    @EnumSource
    void anOptionOfTwoThousandLettersIsWhole(Letters letters) {
        var contents = new LinkedHashMap<>(SamplePapers.contents(3));
        var words = "wide harbour ".repeat(154).substring(0, 2000);
        contents.put(4L, new SingleChoice("Which is long?", List.of(SamplePapers.option(words, true), SamplePapers.option("x".repeat(300), false))));
        assertThat(Proof.read(questions(contents, 1, Paper.A4, letters)).replaceAll("\\s+", "")).contains(words.replace(" ", ""), "x".repeat(300));
    }

    @ParameterizedTest
    @CsvSource({"24, 2, A4, NORMAL", "24, 1, LETTER, LARGE", "200, 1, A4, NORMAL"})
    void answerSheetsAndKeysAreSound(int count, int forms, Paper paper, Letters letters) {
        var contents = SamplePapers.contents(count);
        assertThat(Proof.read(print("answers", "paper", SamplePapers.paper(contents, forms, "Ada"), paper, letters))).contains("ANSWERS TO FORM A", "Ada");
        var key = Proof.read(print("key", "key", SamplePapers.key(contents, forms), paper, letters)).replaceAll("\\s+", " ");
        assertThat(key).contains("River Sample", "20 boats", "Ada, the baker", "The Harbour Post, §");
    }

    @ParameterizedTest
    @EnumSource
    void everyFootSaysWhatItIsAndCountsThePages(Letters letters) {
        var contents = SamplePapers.contents(9);
        assertThat(Proof.seen(questions(contents, 1, Paper.A4, letters)).replaceAll("\\s+", " ")).contains("Edition K7M-3QX-9TB · form A", "Page 1 of ");
        assertThat(Proof.seen(print("key", "key", SamplePapers.key(contents, 1), Paper.A4, letters)).replaceAll("\\s+", " ")).contains("not to be handed out · edition K7M-3QX-9TB", "Page 1 of ");
    }

    @Test
    void theSamePaperHasTheSameBytes() {
        var contents = SamplePapers.contents(9);
        assertThat(questions(contents, 2, Paper.A4, Letters.NORMAL).bytes()).isEqualTo(questions(contents, 2, Paper.A4, Letters.NORMAL).bytes());
    }

    @Test
    void hostileTextIsJustText() {
        var nasty = "<script>alert(1)</script>{#if} </p></div> url(file:///etc/passwd) &amp; <object class=\"qr\" data=\"x\"/>";
        var contents = Map.<Long, Content>of(1L, new SingleChoice(nasty, List.of(SamplePapers.option(nasty, true), SamplePapers.option("b", false))));
        assertThat(Proof.read(questions(contents, 1, Paper.A4, Letters.NORMAL)).replaceAll("\\s+", " ")).contains(nasty.replaceAll("\\s+", " "));
    }
}
