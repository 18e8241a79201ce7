package org.briefingroom.question.entailment;

/** Every number that decides. Raising one lets more questions pass; lowering one objects to more. */
final class Threshold {
    /** Two statements are similar from here on, by the share of common words or by the angle between their weighted words (TF-IDF). */
    static final double SIMILAR_WORDS = 0.30;
    static final double SIMILAR_WEIGHT = 0.35;

    /** So alike that it makes no difference in what role an option stands: being acted on, not acting, say. */
    static final double ALIKE_WORDS = 0.50;
    static final double ALIKE_WEIGHT = 0.55;

    /** Two sentences say the same thing: the share of common words, their numbers and dates apart. One word can make all the difference. */
    static final double SAME_WORDS = 0.85;

    /** A fact says a phrase when it has this share of its words; a whole statement needs more. */
    static final double SAID = 0.70;
    static final double SAID_WHOLLY = 0.90;

    /** A fact supports a right answer in other words when it has this share of the answer's words. */
    static final double SUPPORTED = 0.40;

    /** Two numbers of which one is said to be about so much are the same when this near, as a share. */
    static final double ROUNDING = 0.05;

    /** Conversions between units leave this much, as a share. */
    static final double CONVERSION = 0.005;

    /** How many words before or behind a name a “not” belongs to it. */
    static final int NEGATION_REACH = 3;

    /** Words are compared by this many letters, their endings apart. */
    static final int STEM_LETTERS = 6;

    /** A word that stands in more than this share of a large base finds no candidates by itself. */
    static final double COMMON_WORD = 0.25;
    static final int LARGE_BASE = 400;

    /** Words in more than this share of so many facts say nothing of one of them: they are what the whole base is about. */
    static final double EVERYWHERE = 0.4;
    static final int SOME_FACTS = 40;

    private Threshold() {
    }
}
