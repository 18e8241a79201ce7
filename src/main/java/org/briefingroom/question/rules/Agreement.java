package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_11;
import static org.briefingroom.question.rules.Rule.IW_12;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingroom.question.rules.Choice.Choosable;

/** Whether every option fits the words before the gap: IW-11 and IW-12. */
final class Agreement {
    private static final Pattern ARTICLE = Pattern.compile("(?i)\\b(an?)[\\s:…_]*$");
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:^|\\b)(?:(?:which|what) (is|are|was|were) (?:the|his|her|its|their) \\S.*\\?|.*\\b(is|are|was|were|has|have|this|these|those)[\\s:…_]*)$");
    private static final Pattern VOWEL = Pattern.compile("(hour|hono|heir|honest).*|(?!uni|use|usu|eu|one|once|ukr|u\\b)[aeiou8].*|11\\b.*|18\\b.*");
    private static final Pattern INITIALS = Pattern.compile("[AEFHILMNORSX](?=[A-Z]+\\b).*");
    private static final Set<String> PLURAL = Set.of("are", "were", "have", "these", "those");
    private static final Set<String> SINGULAR_S = Set.of("united states", "united nations", "netherlands", "philippines", "crisis", "analysis", "basis", "news");

    private Agreement() {
    }

    static Stream<Finding> article(Subject subject) {
        return subject.picks().flatMap(choice -> {
            var article = articleBefore(choice.lead());
            return choice.options().stream().filter(option -> article.isPresent() && opensWithVowel(option.text()) != article.get().equalsIgnoreCase("an"))
                    .map(option -> IW_11.block(option.place()));
        });
    }

    static Optional<String> articleBefore(String lead) {
        var article = ARTICLE.matcher(lead);
        return article.find() ? Optional.of(article.group(1)) : Optional.empty();
    }

    static boolean opensWithVowel(String text) {
        var plain = text.strip().replaceAll("^[“\"'(]+", "");
        return plain.matches("[A-Z]{2,}\\b.*") ? INITIALS.matcher(plain).matches() : VOWEL.matcher(plain.toLowerCase(Locale.ROOT)).matches();
    }

    /** Only where the key agrees with the verb and a wrong option does not. */
    static Stream<Finding> number(Subject subject) {
        return subject.picksOfOne().flatMap(choice -> expected(choice.lead()).map(plural -> isPlural(choice.key().text()) != plural ? Stream.<Choosable>of()
                : choice.wrong().stream().filter(option -> isPlural(option.text()) != plural)).orElse(Stream.of()))
                .map(option -> IW_12.block(option.place()));
    }

    private static Optional<Boolean> expected(String lead) {
        var verb = NUMBER.matcher(lead);
        return verb.find() ? Optional.of(PLURAL.contains((verb.group(1) == null ? verb.group(2) : verb.group(1)).toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** By the first noun phrase: what comes before a preposition. */
    private static boolean isPlural(String text) {
        var head = text.strip().toLowerCase(Locale.ROOT).split(" (of|in|for|to|with|that|by|on|at|from|under|over|who|which|ranging)\\b|,")[0].replaceAll("\\.$", "");
        if (head.matches("(a|an|one|this|each|another)\\b.*") || SINGULAR_S.stream().anyMatch(head::endsWith)) {
            return false;
        }
        return head.contains(" and ") || head.matches("(these|those|two|three|several|many|both)\\b.*") || head.matches(".*[^su]s") || head.matches(".*(people|men|women)");
    }
}
