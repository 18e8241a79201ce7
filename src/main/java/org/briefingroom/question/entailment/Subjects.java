package org.briefingroom.question.entailment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.briefingroom.fact.SlotType;

/** Who does it, as far as the order of the words tells: those of the cast with whom the sentence opens. */
final class Subjects {
    private static final int OPENING = 2;
    private static final Pattern BEHIND_PREPOSITION = Pattern.compile("(?i).*\\b(for|of|in|on|to|with|from|by|at|under|against|between|after|before|about|over|through|into|near|within)( the| a| an)?\\s*", Pattern.DOTALL);
    private static final Pattern LISTED = Pattern.compile("\\s*(,|,? and|,? or|,? such as|,? including)?\\s*(the )?");

    private Subjects() {
    }

    static List<Span> of(String sentence, List<Token> tokens, List<Span> spans) {
        var named = spans.stream().filter(Subjects::isOfCast).toList();
        var subjects = new ArrayList<Span>();
        for (var span : named) {
            if (subjects.isEmpty() ? opens(sentence, tokens, span) : LISTED.matcher(sentence.substring(subjects.get(subjects.size() - 1).end(), span.start())).matches()) {
                subjects.add(span);
            } else if (!subjects.isEmpty()) {
                break;
            }
        }
        return List.copyOf(subjects);
    }

    static boolean isOfCast(Span span) {
        return !span.names().isEmpty() && span.type() != SlotType.TERM && span.type() != SlotType.QUOTE;
    }

    /** Nothing but a word or two before it, in its part of the sentence, and no preposition. */
    private static boolean opens(String sentence, List<Token> tokens, Span span) {
        var before = sentence.substring(0, span.start());
        int from = before.lastIndexOf(',') + 1;
        return !BEHIND_PREPOSITION.matcher(before.substring(from)).matches()
                && tokens.stream().filter(token -> token.start() >= from && token.end() <= span.start() && !token.words().isEmpty()).count() <= OPENING;
    }
}
