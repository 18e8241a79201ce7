package org.briefingroom.shelf;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.Status;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.Inspector;
import org.briefingroom.quiz.QuizDraft;
import org.briefingroom.shelf.Fault.FaultLine;
import org.briefingroom.shelf.Remark.RemarkLine;
import org.briefingroom.support.Samples;

/** What a text was read as, and what was wrong with it. */
record Read<T>(Optional<T> value, List<FaultLine> faults, List<RemarkLine> remarks) {

    Read(Optional<T> value, Faults faults) {
        this(value, faults.lines(), faults.remarks());
    }


    /** The pack with a known good head, cast and topics; facts begin on line 21. */
    static final String HARBOUR = """
            pack: harbour
            title: The harbour
            about: A treaty and a harbour.
            source:
              kind: news analysis
              title: The treaty
              by: Cem Demir
              in: The Harbour Post
              published: 2025-08-19
              passages: 0..9
            cast:
              ada:
                name: Ada
                type: person
              utopia:
                name: Utopia
                type: country
            topics:
              treaty:
                title: The treaty
            facts:
            """;
    static final String SIGNED = fact("signed", "status: reported");
    static final String QUIZ = """
            quiz: first
            pack: harbour
            title: A first quiz
            about: It asks a little.
            feedback: at the end
            questions:
            """;

    /** A fact in a pack, seven lines long: its name, then the lines given, then the rest. */
    static String fact(String name, String... lines) {
        return "  " + name + ":\n    " + String.join("\n    ", lines)
                + "\n    says: \"Utopia signed the treaty in [2022](date:2022).\"\n    topic: treaty\n    at: §1\n    as-of: 2025-08-19\n";
    }

    static Read<YamlMap> yaml(byte[] bytes) {
        var faults = new Faults("file.yaml");
        var map = YamlFile.compose(bytes, faults);
        return new Read<>(map, faults);
    }

    static Read<YamlMap> yaml(String text) {
        return yaml(text.getBytes(StandardCharsets.UTF_8));
    }

    static Read<PackFile.Read> pack(String text) {
        var faults = new Faults("pack.yaml");
        var pack = YamlFile.compose(text.getBytes(StandardCharsets.UTF_8), faults).flatMap(map -> new PackFile(map).read());
        return new Read<>(pack, faults);
    }

    /** A quiz on a pack that holds the fact "signed" and the forecast "will-last". */
    static Read<QuizDraft> quiz(String text) {
        var last = new FactDraft("will-last", "It will last.", Status.FORECAST, List.of("Ada"), "treaty", List.of(1), Samples.TREATY.asOf(), null, false);
        var held = List.of(Samples.shown(1, Samples.reported("signed", "Utopia signed it.")), Samples.shown(2, last));
        return quiz(text, Map.of("harbour", new FactBase(held, Samples.NAMES, List.of())), new HashSet<>());
    }

    static Read<QuizDraft> quiz(String text, Map<String, FactBase> held, Set<String> taken) {
        return quiz(text, held, pack -> DraftingRoom.draft(held.get(pack)), taken);
    }

    /** A quiz on a pack of which this was drafted. */
    static Read<QuizDraft> quiz(String text, DraftingRoom.Board board) {
        return quiz(text, Map.of("harbour", board.base()), pack -> board, new HashSet<>());
    }

    private static Read<QuizDraft> quiz(String text, Map<String, FactBase> held, Function<String, DraftingRoom.Board> boards, Set<String> taken) {
        var faults = new Faults("quiz.yaml");
        var quiz = YamlFile.compose(text.getBytes(StandardCharsets.UTF_8), faults)
                .flatMap(map -> new QuizFile(map, pack -> new Inspector(held.getOrDefault(pack, FactBase.EMPTY)), boards, taken).read());
        return new Read<>(quiz, faults);
    }

    /** Each fault as its line, what is wrong, and what would be right. */
    List<String> told() {
        return faults.stream().map(fault -> fault.line() + ": " + fault.what() + " " + fault.mend()).toList();
    }

    T sound() {
        return value.orElseThrow(() -> new AssertionError("Nothing was read: " + faults));
    }
}
