package org.briefingroom.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small pack and quiz in a folder of their own, to be changed and read again. The town and its people are made up. */
final class SamplePack {
    private static final String PACK = """
            pack: sample-town
            title: Sample town
            about: A made-up town, for tests.
            source:
              kind: sample
              title: A sample report
              by: Sample Author
              in: The Sample Paper
              published: 2024-05-01
              passages: 1..5
            cast:
              sample-mayor:
                name: Sample Mayor
                type: person
                role: mayor of the sample town
                at: §1
            topics:
              bridge:
                title: The bridge
            facts:
              bridge-opened:
                says: The bridge was opened in [June 2023](date:2023-06).
                status: reported
                topic: bridge
                at: §2
                as-of: 2024-05-01
              bridge-too-narrow:
                says: The bridge is [too narrow](stance:too-narrow) for two lorries.
                status: claimed
                speaker: sample-mayor
                topic: bridge
                at: §3
                as-of: 2024-05-01
            briefing:
              - title: Key points
                facts: [bridge-opened, bridge-too-narrow]
            """;
    private static final String QUIZ = """
            quiz: sample-quiz
            pack: sample-town
            title: Sample quiz
            about: On the bridge of a made-up town.
            feedback: after each
            questions:
              - id: when-opened
                kind: short text
                asks: As reported on 1 May 2024, in which month of 2023 was the bridge opened?
                accepts: [June]
                facts: [bridge-opened]
              - id: who-finds-it-narrow
                kind: short text
                asks: As reported on 1 May 2024, who calls the bridge too narrow?
                accepts: [Sample Mayor, the mayor]
                facts: [bridge-too-narrow]
            """;

    final Path seeds;
    final Path quizzes;

    SamplePack(Path folder) {
        seeds = folder.resolve("seeds");
        quizzes = folder.resolve("quizzes");
        write(seeds.resolve("sample-town.yaml"), PACK);
        write(quizzes.resolve("sample-quiz.yaml"), QUIZ);
    }

    /** Takes a name that no pack had before, so that nobody has decided or answered anything on it; answers with the name. */
    String becomeAnother() {
        var pack = "sample-town-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        change("pack: sample-town", "pack: " + pack);
        changeQuiz("pack: sample-town", "pack: " + pack);
        changeQuiz("quiz: sample-quiz", "quiz: " + pack.replace("town", "quiz"));
        return pack;
    }

    /** Changes the file of the pack. */
    void change(String what, String into) {
        var file = seeds.resolve("sample-town.yaml");
        write(file, read(file).replace(what, into));
    }

    void changeQuiz(String what, String into) {
        var file = quizzes.resolve("sample-quiz.yaml");
        write(file, read(file).replace(what, into));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
