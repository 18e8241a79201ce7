package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_38;
import static org.briefingroom.question.rules.Rule.IW_39;
import static org.briefingroom.question.rules.Rule.IW_40;
import static org.briefingroom.question.rules.Rule.IW_43;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a question stands by itself, on a fact and on a day: IW-38, IW-39, IW-40 and IW-43. */
final class Standing {
    private static final Pattern TODAY = Pattern.compile("(?i)\\b(currently|recently|at present|nowadays|now|today|yesterday|tomorrow|so far|(this|last|next) (year|month|week|summer|winter))\\b");
    private static final Pattern OPEN = Pattern.compile(
            "\\b(he|she|they|him|them|his|hers|her|their|the (company|minister|president|leader|organi[sz]ation|country|official|prime minister|chancellor|group))\\b");
    private static final Pattern NOUN_BEFORE = Pattern.compile("(?i)\\b(each|every|which|whose|what|who|the|a|these|those|any) \\p{L}+.*");

    private Standing() {
    }

    /** Which facts change with time nobody has marked: words of today are blocked, and a question without any year is doubted. */
    static Stream<Finding> dated(Subject subject) {
        var today = TODAY.matcher(Wording.withoutQuotations(subject.shown()));
        if (today.find()) {
            return Stream.of(IW_38.block(Place.stem(today.group())));
        }
        return Dates.standIn(subject.asked()) ? Stream.of() : Stream.of(IW_38.warn(Place.stem(subject.stem())));
    }

    /** A pronoun needs somebody or something before it; a role needs its name. */
    static Stream<Finding> alone(Subject subject) {
        var open = OPEN.matcher(subject.asked());
        while (open.find()) {
            var before = subject.asked().substring(0, open.start());
            boolean isRole = open.group().startsWith("the ");
            if (isRole ? !subject.names().isNamedIn(subject.asked()) : !subject.names().isNamedIn(before) && !NOUN_BEFORE.matcher(before).find()) {
                return Stream.of(IW_39.warn(Place.stem(open.group())));
            }
        }
        return Stream.of();
    }

    static Stream<Finding> grounded(Subject subject) {
        return subject.item().facts().isEmpty() || subject.grounds().anyMatch(fact -> fact.passages().isEmpty())
                ? Stream.of(IW_40.block(Place.facts(subject.item().name()))) : Stream.of();
    }

    /** Against the stored quotations and sentences of its facts. */
    static Stream<Finding> quoted(Subject subject) {
        return Wording.quotations(subject.shown()).stream().distinct().filter(quoted -> subject.grounds().noneMatch(fact -> {
            var words = " " + Wording.norm(fact.said() + " " + (fact.quote() == null ? "" : fact.quote())) + " ";
            return Stream.of(quoted.split("…|\\[[^\\]]*]")).map(Wording::norm).allMatch(part -> words.contains(" " + part + " "));
        })).map(quoted -> IW_43.block(Place.stem(quoted)));
    }
}
