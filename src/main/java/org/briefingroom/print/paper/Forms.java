package org.briefingroom.print.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.briefingroom.print.edition.AskedOnPaper;
import org.briefingroom.question.kinds.Arrangement;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.rules.Ranking;
import org.briefingroom.quiz.OptionOrder;
import org.briefingroom.quiz.PaperQuiz;

/** Deals the questions of a quiz into forms. Form A keeps the order of a quiz that does not shuffle; numbers and dates stay in order in every form. */
final class Forms {
    static final int MOST = 8;
    private static final long APART = 0x9E3779B97F4A7C15L;

    private Forms() {
    }

    /** The same for the same seed. @param contents of the questions, by the ids of their versions */
    static List<AskedOnPaper> deal(PaperQuiz quiz, Map<Long, Content> contents, int forms, long seed) {
        var asked = new ArrayList<AskedOnPaper>();
        for (int form = 1; form <= forms; form++) {
            var random = new Random(seed + form * APART);
            var questions = new ArrayList<>(quiz.questions());
            if (quiz.shufflesQuestions() || form > 1) {
                Collections.shuffle(questions, random);
            }
            for (int at = 0; at < questions.size(); at++) {
                var question = questions.get(at);
                asked.add(new AskedOnPaper(form, at + 1, question.version(), question.points(), arrangement(contents.get(question.version()), quiz.shufflesOptions() || form > 1, random)));
            }
        }
        return asked;
    }

    private static Arrangement arrangement(Content content, boolean shuffles, Random random) {
        return ordered(content).map(Arrangement::new).orElseGet(() -> OptionOrder.of(content, shuffles, random));
    }

    private static Optional<List<Integer>> ordered(Content content) {
        var options = content instanceof SingleChoice single ? single.options() : content instanceof MultipleChoice multiple ? multiple.options() : List.<Option>of();
        return Ranking.of(options.stream().map(Option::text).toList());
    }

    /** A for 1. */
    static String letter(int form) {
        return String.valueOf((char) ('A' + form - 1));
    }
}
