package org.briefingroom.question.rules;

import java.util.List;

/** The rules for one question. */
public final class ItemRules {
    private static final List<Family> FAMILIES = List.of(
            Keys::one, Keys::duplicates, Keys::nested, Keys::grounds, Keys::count,
            OptionForms::allOfTheAbove, OptionForms::noneOfTheAbove, OptionForms::statements,
            Likeness::sorts, Likeness::grammar, Likeness::formats, Likeness::looks, Likeness::repeated,
            Lengths::cues, Lengths::reading, Agreement::article, Agreement::number,
            CueWords::absolute, CueWords::vague, CueWords::clang, Shapes::convergence, Shapes::pairs, Shapes::specific,
            Numbers::ranges, Numbers::impossible, Numbers::tooFine,
            Stems::negative, Stems::doubleNegative, Stems::centralIdea, Stems::abbreviations,
            Attribution::named, Attribution::dated, Standing::dated, Standing::alone, Standing::grounded, Standing::quoted);

    private final Names names;
    private final Lexicon lexicon;

    public ItemRules(Names names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    /** What the rules find in a question that is sound as its kind; in the order of the rules. */
    public List<Finding> findings(Item item) {
        var subject = new Subject(item, names, lexicon);
        return FAMILIES.stream().flatMap(family -> family.findings(subject)).distinct()
                .sorted((one, other) -> one.rule().compareTo(other.rule())).toList();
    }
}
