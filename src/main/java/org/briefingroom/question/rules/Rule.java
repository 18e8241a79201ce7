package org.briefingroom.question.rules;

import java.util.Arrays;
import java.util.Optional;

/** Each rule with why it matters and how to mend what breaks it. The table in package-info says which are left out. */
public enum Rule {
    IW_01("A single choice with no or several right options cannot be marked.", "Leave exactly one option right."),
    IW_02("Two options say the same, so neither can be told from the other.", "Take one of the two away."),
    IW_03("One option includes or equals another, so both may be right.", "Choose options of which none is part of another."),
    IW_04("Nothing shows why this option is wrong.", "Name the fact that the option is true of, or say why it is wrong."),
    IW_05("Three good options do what is needed; one is no choice, and more than five only cost time.", "Offer three, or four where each is sound."),
    IW_06("Options about options are solved by logic, not by knowledge.", "Ask several separate things, or make it a multiple choice."),
    IW_07("“None of the above” shows what is not known, never what is.", "Put a real option in its place."),
    IW_08("Several unrelated statements are several questions in one.", "Ask one thing in the stem, and let the options answer it."),
    IW_09("Options of different sorts give away those that cannot answer the question.", "Choose options of one sort: all people, all countries, one measure."),
    IW_10("The longest option is often the right one, and people guess so.", "Make the options about equally long."),
    IW_11("The article before the gap fits only some options.", "Move the article into the options, or write “a(n)”."),
    IW_12("The verb fits the number of the right option and not that of another.", "Reword so that every option fits."),
    IW_13("Options of different grammar stand out.", "Begin every option with the same sort of word."),
    IW_14("Words such as “always” and “only” are known to mark wrong options.", "Say it without the absolute word, or use it in every option."),
    IW_15("Words such as “often” mean different things to different people.", "Say how often, or leave the word out."),
    IW_16("A word stands in the stem and in the right option alone, and points to it.", "Use another word in one of the two, or the same word in a wrong option."),
    IW_17("The right option shares most with the others, as a compromise does.", "Spread what the options share evenly."),
    IW_18("Two options are a pair or opposites, and one of them is right: the rest can be left out.", "Break the pair, or add a second pair."),
    IW_19("The right number stands too often at one rank among the numbers offered.", "Draw the rank first, then choose the wrong numbers."),
    IW_20("Numbers in different formats stand out.", "Write every number with one unit, as round and with as many decimals."),
    IW_21("The ranges overlap, or two of them leave nothing out.", "Give ranges without a common number, and leave something outside."),
    IW_22("Only the right option is specific.", "Make the others as specific, or this one less so."),
    IW_23("Options that look different stand out.", "Write capitals, full stops and quotation marks alike in every option."),
    IW_24("The option cannot be true of anything.", "Put something possible in its place."),
    IW_30("A negative is overlooked when reading under pressure.", "Ask for what is so; or write the negative in CAPITALS and confirm it."),
    IW_31("Two negatives must be unravelled before the question can be thought about.", "Keep at most one of them."),
    IW_32("The stem does not say by itself what is asked.", "Ask a whole question of six words or more, longer than its options."),
    IW_33("Words that every option repeats are read again and again.", "Move them into the stem."),
    IW_34("Long sentences test reading.", "Keep the stem to 45 words and an option to 20."),
    IW_35("Not everybody knows the abbreviation.", "Write it out, or add it to the aliases of the cast or the terms."),
    IW_36("What somebody claims or thinks must not be asked as if it were so.", "Name who says it, and when: “According to … (as reported on …)”."),
    IW_37("A forecast or an analysis is somebody's, on a day.", "Write “In …’s analysis of (date)” or “According to … (as reported on …)”, and “would” or “could” for what is expected."),
    IW_38("What is true today may not be tomorrow.", "Give the date, as in “As reported on 19 August 2025”."),
    IW_39("The question does not stand alone: it leaves open who or what is meant.", "Name them in the stem."),
    IW_40("Without a fact and its place in the source nobody can check the answer.", "Name the fact that settles it."),
    IW_42("So fine a difference tests memory for digits.", "Choose numbers at least a tenth apart, or allow a tolerance."),
    IW_43("Words in quotation marks must be the speaker's own.", "Quote as the fact does, or say it in our own words."),
    IW_50("One question answers another.", "Keep only one of the two, or put the later one first."),
    IW_51("Two questions rest on one fact, which then counts double.", "Keep one question a fact."),
    IW_52("The right options stand too often in one place.", "Leave the order to chance."),
    IW_53("Numbers and dates out of their order take longer to read.", "List them from the least to the greatest."),
    IW_54("Somebody who knows nothing does better than chance by this trick.", "Mend the questions it solves, until it no longer pays."),
    IW_55("It is offered again and again, and is always wrong or always right.", "Let it be wrong in some questions and right in others.");

    private final String why;
    private final String mend;

    Rule(String why, String mend) {
        this.why = why;
        this.mend = mend;
    }

    /** IW-01 and so on, as in files and on pages. */
    public String id() {
        return name().replace('_', '-');
    }

    public static Optional<Rule> named(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    Finding block(Place place) {
        return found(Severity.BLOCK, place);
    }

    Finding warn(Place place) {
        return found(Severity.WARN, place);
    }

    Finding found(Severity severity, Place place) {
        return new Finding(this, severity, place, why, mend);
    }
}
