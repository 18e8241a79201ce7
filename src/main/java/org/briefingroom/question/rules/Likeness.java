package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_09;
import static org.briefingroom.question.rules.Rule.IW_13;
import static org.briefingroom.question.rules.Rule.IW_20;
import static org.briefingroom.question.rules.Rule.IW_23;
import static org.briefingroom.question.rules.Rule.IW_33;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.question.kinds.NumberWords;

/** Options alike in sort, grammar, format and looks: IW-09, IW-13, IW-20, IW-23 and IW-33. */
final class Likeness {
    private static final Set<String> NO_ING = Set.of("nothing", "something", "everything", "anything", "during", "morning", "evening", "spring", "string", "meeting", "beijing");
    private static final Set<String> CLAUSE = Set.of("that", "because", "if", "when", "whether", "how", "why", "who", "although", "while");
    private static final Set<String> PREPOSITION = Set.of("in", "on", "at", "by", "under", "of", "for", "with", "from", "through", "without", "against", "after", "before");
    private static final Pattern TWO_WORDS = Pattern.compile("(?i)^(away|far|out|close|next|near|ahead|because) (from|to|of)\\b");
    private static final int REPEATED = 2;

    private Likeness() {
    }

    static Stream<Finding> sorts(Subject subject) {
        return subject.choices().stream().flatMap(choice -> {
            var broad = choice.sorts(text -> broad(sort(subject, text)));
            var place = Place.stem(choice.lead());
            if (broad.size() > 1) {
                return Stream.of(broad.contains("phrase") && broad.size() == 2 && !broad.contains("figure") && !broad.contains("date") ? IW_09.warn(place) : IW_09.block(place));
            }
            return choice.sorts(text -> sort(subject, text)).size() > 1 ? Stream.of(IW_09.warn(place)) : Stream.of();
        });
    }

    /** Countries, groups and organisations all act, and countries are places too: one sort of answer, though not one type. */
    private static String broad(String sort) {
        return sort.matches("organisation|country|group|place") ? "body" : sort.replaceFirst("date.*", "date");
    }

    private static String sort(Subject subject, String text) {
        return subject.names().named(text).map(name -> name.type() == null ? "phrase" : name.type().word())
                .or(() -> Dates.read(text).map(date -> "date " + date.iso().length()))
                .or(() -> Figure.read(text).map(figure -> "figure"))
                .orElse("phrase");
    }

    static Stream<Finding> grammar(Subject subject) {
        return subject.choices().stream().filter(choice -> choice.sorts(text -> opening(subject, text)).size() > 1)
                .map(choice -> IW_13.found(choice.keyStandsOut(text -> opening(subject, text)) ? Severity.BLOCK : Severity.WARN, Place.stem(choice.lead())));
    }

    /** Harding is a name and no participle. */
    private static String opening(Subject subject, String text) {
        return subject.names().named(text).filter(name -> name.type() != null).isPresent() ? "phrase" : opening(text);
    }

    private static String opening(String text) {
        var first = text.strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
        return first.matches("[“\"'‘].*") ? "quotation"
                : first.matches("[-−<>~]?\\d.*") ? "number"
                : first.equals("to") ? "infinitive"
                : first.matches("\\p{L}{3,}ing") && !NO_ING.contains(first) ? "-ing"
                : CLAUSE.contains(first) ? "clause"
                : PREPOSITION.contains(first) || TWO_WORDS.matcher(text.strip()).find() ? "preposition" : "phrase";
    }

    /** Whether every option is a number; then one unit, one roundness, one number of decimals. */
    static Stream<Finding> formats(Subject subject) {
        return subject.choices().stream().filter(choice -> choice.all(text -> Figure.read(text).isPresent()))
                .filter(choice -> choice.sorts(Likeness::format).size() > 1 || choice.keyStandsOut(text -> isRound(Figure.read(text).orElseThrow())))
                .map(choice -> IW_20.block(Place.stem(choice.lead())));
    }

    private static String format(String text) {
        var figure = Figure.read(text).orElseThrow();
        boolean isLong = figure.digits().replaceAll("\\D", "").length() > 3;
        return figure.unit() + figure.decimals() + figure.about() + figure.isRange() + (isLong && !figure.digits().matches("\\d+") ? "grouped" : isLong ? "plain" : "");
    }

    private static boolean isRound(Figure figure) {
        return figure.decimals() == 0 && figure.low() % 10 == 0;
    }

    static Stream<Finding> looks(Subject subject) {
        return subject.choices().stream().filter(choice -> choice.sorts(text -> text.matches("(?s).*[.!?]\\s*")).size() > 1
                        || choice.sorts(text -> text.matches("“[^”]*”|\"[^\"]*\"")).size() > 1
                        || choice.sorts(text -> text.contains("<") || text.contains("**")).size() > 1
                        || choice.options().stream().map(option -> firstLetter(subject, option.text())).filter(letter -> !letter.isEmpty()).distinct().count() > 1)
                .map(choice -> IW_23.block(Place.stem(choice.lead())));
    }

    /** Small or capital; empty where the first word has no choice: a name, an abbreviation, a number. */
    private static String firstLetter(Subject subject, String text) {
        var first = text.strip().split("[\\s‐-―-]+")[0].replaceAll("^[“\"(]+", "");
        boolean isFree = !first.isEmpty() && Character.isLetter(first.charAt(0)) && !subject.names().keepsCapital(first)
                && !subject.names().named(text).map(name -> name.type() != null).orElse(false)
                && first.chars().filter(Character::isUpperCase).count() < 2;
        return !isFree ? "" : Wording.isCapital(first) ? "capital" : "small";
    }

    /** A number with its unit, which every number needs. */
    private static boolean isMeasured(String text) {
        return Figure.read(text).isPresent() || NumberWords.read(text.split("\\s", 2)[0]).isPresent();
    }

    static Stream<Finding> repeated(Subject subject) {
        return subject.picks().filter(choice -> choice.options().size() > 1 && !choice.all(text -> Dates.read(text).isPresent() || isMeasured(text))).filter(choice -> {
            var tokens = choice.options().stream().map(option -> List.of(option.text().strip().toLowerCase(Locale.ROOT).split("\\s+"))).toList();
            return common(tokens) >= REPEATED || common(tokens.stream().map(Likeness::reversed).toList()) >= REPEATED;
        }).map(choice -> IW_33.warn(Place.stem(choice.lead())));
    }

    private static List<String> reversed(List<String> words) {
        var reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return reversed;
    }

    private static int common(List<List<String>> options) {
        int shortest = options.stream().mapToInt(List::size).min().orElse(0);
        return (int) IntStream.range(0, shortest).takeWhile(i -> options.stream().map(words -> words.get(i)).distinct().count() == 1).count();
    }

}
