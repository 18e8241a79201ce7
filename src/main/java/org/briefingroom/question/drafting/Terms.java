package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Slot;
import org.briefingroom.fact.SlotType;
import org.briefingroom.question.rules.Falsity;

/** Which terms may stand in another's place: of the same grammar, and not said to fit there. */
final class Terms {
    private static final Pattern DETERMINER = Pattern.compile("(?is)(?:.*\\s)?(a|an|the|sort of|kind of|possible|any|some|this|that|’s)\\s*");

    /** A term as some fact writes it: behind "a", behind "the", or bare; one or many. */
    private record Form(String determiner, boolean plural) {
    }

    private record Use(Name term, String words, Form form, FactLine fact) {
    }

    private final Background background;
    private final List<Use> uses = new ArrayList<>();

    Terms(Background background) {
        this.background = background;
        background.facts().forEach(fact -> {
            var sentence = background.sentence(fact);
            fact.text().slots(SlotType.TERM).forEach(slot -> background.name(slot).ifPresent(term -> uses.add(new Use(term, slot.words(), form(sentence, slot), fact))));
        });
    }

    private static Form form(Sentence sentence, Slot slot) {
        var determiner = DETERMINER.matcher(sentence.before(slot));
        var word = !determiner.matches() ? "" : determiner.group(1).equalsIgnoreCase("the") ? "the" : "a";
        return new Form(word, slot.words().split(" (of|at|in|for|on|to) ")[0].matches(".*[^s]s"));
    }

    /** Whether the fact says what the term means. */
    boolean isExplainedBy(Name term, FactLine fact) {
        return background.explains(term).filter(fact.fact()::equals).isPresent();
    }

    Rivals.Found beside(FactLine fact, Sentence sentence, Slot slot, Name term) {
        var form = form(sentence, slot);
        var like = background.like(fact, sentence.before(slot) + " " + sentence.behind(slot)).toList();
        var safe = new ArrayList<Choosable>();
        uses.stream().filter(use -> use.form().equals(form) && isProper(use.words()) == isProper(slot.words()) && !background.areKin(term, use.term()) && !background.namedIn(fact).contains(use.term().slug()))
                .filter(use -> use.fact().topic().slug().equals(fact.topic().slug())).filter(use -> like.stream().noneMatch(other -> background.namedIn(other).contains(use.term().slug())))
                .sorted(Comparator.comparing((Use use) -> !use.fact().topic().slug().equals(fact.topic().slug())).thenComparing(use -> use.fact().fact()))
                .forEach(use -> choosable(fact, term, use).filter(each -> safe.stream().noneMatch(other -> other.text().equalsIgnoreCase(each.text()))).ifPresent(safe::add));
        return new Rivals.Found(safe.stream().filter(each -> isFirst(each, safe)).toList(), "no second and third term of the same grammar is safely wrong here");
    }

    static boolean isProper(String words) {
        return words.matches(".*[\\d\\p{Lu}].*");
    }

    private boolean isFirst(Choosable option, List<Choosable> all) {
        return all.stream().filter(other -> background.namedIn(other.text()).equals(background.namedIn(option.text()))).findFirst().orElseThrow() == option;
    }

    private Optional<Choosable> choosable(FactLine fact, Name term, Use use) {
        boolean bothExplained = background.explains(term).filter(fact.fact()::equals).isPresent() && background.explains(use.term()).isPresent();
        var falsity = bothExplained ? Falsity.FUNCTIONAL : fact.origin().whole() ? Falsity.ATTRIBUTED : null;
        return Optional.ofNullable(falsity).map(ground -> new Choosable(use.words(), ground, background.explains(use.term()).orElse(null), "",
                use.fact().topic().slug().equals(fact.topic().slug()) ? 0.8 : 0.4));
    }
}
