package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Asked.*;
import static org.briefingroom.question.rules.Rule.*;
import static org.briefingroom.question.rules.Severity.BLOCK;
import static org.briefingroom.question.rules.Severity.WARN;

import java.util.List;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.rules.ItemRulesTest.Case;

/** What breaks each rule, beside what does not. */
final class ItemCases {
    private static final Item SOUND = offering("Utopia", "Arcadia", "Lemuria");
    private static final String HOW_MANY = "As reported on 19 August 2025, how many ships did Utopia own?";

    private ItemCases() {
    }

    static List<Case> options() {
        return List.of(
                new Case(IW_01, BLOCK, on(new SingleChoice(WHO, List.of(new Option("Utopia", true, ""), new Option("Arcadia", true, ""))), SIGNED), SOUND),
                new Case(IW_02, BLOCK, offering("Utopia", "Utopian", "Arcadia"), SOUND),
                new Case(IW_02, BLOCK, single(HOW_MANY, "15,000 ships", "15k ships", "3,000 ships"), single(HOW_MANY, "15,000 ships", "9,000 ships", "3,000 ships")),
                new Case(IW_02, BLOCK, single(HOW_MANY, "2 km", "2000 metres"), single(HOW_MANY, "2 km", "3 km")),
                new Case(IW_03, BLOCK, offering("Utopia", "EU", "Arcadia"), SOUND),
                new Case(IW_03, BLOCK, single(HOW_MANY, "about 50", "49.8", "20"), single(HOW_MANY, "about 50", "about 30", "about 20")),
                new Case(IW_04, WARN, groundless(SOUND), SOUND),
                new Case(IW_04, BLOCK, drafted(groundless(SOUND)), drafted(SOUND)),
                new Case(IW_05, BLOCK, offering("Utopia"), SOUND),
                new Case(IW_05, WARN, offering("a", "b", "c", "d", "e", "f"), offering("a", "b", "c", "d")),
                new Case(IW_06, BLOCK, offering("Utopia", "Arcadia", "All of the above"), SOUND),
                new Case(IW_06, BLOCK, offering("Utopia", "Arcadia", "a and b only"), offering("Utopia", "Arcadia", "two of its ships")),
                new Case(IW_07, WARN, offering("Utopia", "Arcadia", "none of these"), SOUND),
                new Case(IW_07, BLOCK, drafted(offering("Utopia", "Arcadia", "none of these")), SOUND),
                new Case(IW_08, WARN, single("Which of the following statements is true?", "a", "b", "c"), SOUND),
                new Case(IW_09, BLOCK, offering("Utopia", "Ada", "Arcadia"), SOUND),
                new Case(IW_09, BLOCK, single(HOW_MANY, "12", "many", "7"), single(HOW_MANY, "12", "9", "7")),
                new Case(IW_09, WARN, offering("Utopia", "the Union", "Arcadia"), SOUND),
                new Case(IW_13, BLOCK, offering("to sign it", "reading it", "burning it"), offering("signing it", "reading it", "burning it")),
                new Case(IW_13, WARN, offering("to sign it", "to read it", "burning it"), offering("to sign it", "to read it", "to burn it")),
                new Case(IW_20, BLOCK, single(HOW_MANY, "12.5", "9", "7"), single(HOW_MANY, "12", "9", "7")),
                new Case(IW_20, BLOCK, single(HOW_MANY, "123", "200", "300"), single(HOW_MANY, "100", "200", "300")),
                new Case(IW_21, BLOCK, single(HOW_MANY, "10 to 20", "20 to 30", "40 to 50"), single(HOW_MANY, "10 to 20", "21 to 30", "40 to 50")),
                new Case(IW_21, BLOCK, single(HOW_MANY, "less than 10", "at least 10", "0 to 5"), single(HOW_MANY, "less than 10", "at least 15")),
                new Case(IW_23, BLOCK, offering("a treaty.", "a port", "a ship"), offering("a treaty", "a port", "a ship")),
                new Case(IW_23, BLOCK, offering("The treaty", "the port", "the ship"), offering("Utopia", "the Union", "the ship")),
                new Case(IW_24, BLOCK, single(HOW_MANY, "20 percent", "120 percent"), single(HOW_MANY, "20 percent", "90 percent")),
                new Case(IW_24, BLOCK, single("When did Utopia sign it?", "2022", "2031"), single("When did Utopia sign it?", "2022", "2021")),
                new Case(IW_33, WARN, offering("the port of Utopia", "the port of Arcadia"), offering("port Utopia", "harbour Arcadia")),
                new Case(IW_33, WARN, offering("at the long port", "by the long port"), offering("4 million crowns", "8 million crowns")));
    }

    static List<Case> cues() {
        return List.of(
                new Case(IW_10, BLOCK, offering("a treaty that was signed by all", "a small treaty"), offering("a treaty", "a small port")),
                new Case(IW_10, WARN, offering("a treaty signed by all of them", "a treaty of port"), offering("a treaty", "a small port")),
                new Case(IW_10, WARN, offering("a treaty", "a small port of the sea and of land", "a small port of the sea and of air"), offering("a treaty", "a small port")),
                new Case(IW_11, BLOCK, gap("Utopia had an ", "island", "port", "ship"), gap("Utopia had an ", "island", "army", "hour")),
                new Case(IW_11, BLOCK, gap("Utopia had a ", "union", "island"), gap("Utopia had a ", "union", "one-day war")),
                new Case(IW_12, BLOCK, gap("What they signed were ", "treaties", "a treaty"), gap("What they signed were ", "treaties", "letters")),
                new Case(IW_14, BLOCK, offering("ships go", "ships never go", "ships always go"), offering("ships go", "ships stay", "ships wait")),
                new Case(IW_14, WARN, offering("ships go", "ships always go", "ships stay"), offering("ships go", "ships stay", "ships wait")),
                new Case(IW_14, WARN, offering("ships go", "every ship goes", "ships stay"), offering("ships go", "ships go every three years", "ships go every summer")),
                new Case(IW_15, WARN, offering("ships often go", "ships stay"), offering("ships go in May", "ships stay")),
                new Case(IW_16, BLOCK, single("In 2025, what does the lighthouse guide?", "ships near the lighthouse", "trains", "cars"),
                        single("In 2025, what does the lighthouse guide?", "ships near the coast", "trains", "cars")),
                new Case(IW_16, WARN, single("In 2025, what does the elephant carry?", "elephant food", "trains", "cars"),
                        single("In 2025, what does the elephant carry?", "elephant food", "elephant toys", "cars")),
                new Case(IW_17, WARN, offering("large ships carry grain", "large ships", "carry grain"), offering("large ships", "grain", "tall towers")),
                new Case(IW_18, WARN, offering("more ships", "fewer ships", "a port"), offering("more ships", "new grain", "a port")),
                new Case(IW_18, WARN, offering("open the northern port", "open the southern port", "leave"), offering("open ports", "close the southern sea", "leave")),
                new Case(IW_22, WARN, offering("a treaty of 2022", "a port", "a ship"), offering("a treaty of 2022", "a port of 2021", "a ship")),
                new Case(IW_42, WARN, single(HOW_MANY, "100", "105", "200"), single(HOW_MANY, "100", "150", "200")),
                new Case(IW_42, WARN, number(HOW_MANY, "12345"), number(HOW_MANY, "12300")));
    }

    static List<Case> stems() {
        return List.of(
                new Case(IW_30, BLOCK, single("In 2022, who did not sign the treaty?", "a", "b"), SOUND),
                new Case(IW_30, WARN, single("In 2022, who did NOT sign the treaty?", "a", "b"), single("In 2022, who owned at least three ships?", "a", "b")),
                new Case(IW_30, BLOCK, drafted(single("In 2022, who did NOT sign the treaty?", "a", "b")), SOUND),
                new Case(IW_31, BLOCK, single("Who did NOT sign the treaty?", "a", "nobody without ships"), single("Who did NOT sign the treaty?", "a", "b")),
                new Case(IW_31, BLOCK, single("Who did not leave without the treaty?", "a", "b"), SOUND),
                new Case(IW_32, WARN, single("The treaty was signed by", "a", "b"), SOUND),
                new Case(IW_32, WARN, single("Who signed?", "Utopia", "Arcadia"), SOUND),
                new Case(IW_34, WARN, single("Who ".repeat(46), "a", "b"), single("Who ".repeat(45), "a", "b")),
                new Case(IW_34, WARN, offering("a", "b ".repeat(21)), offering("a", "b ".repeat(20))),
                new Case(IW_35, WARN, single("In 2022, who joined the XYZ treaty?", "a", "b"), single("In 2022, who joined the EU treaty?", "a", "b")),
                new Case(IW_36, BLOCK, text("Why must the harbour stay open?", CLAIM, "trade"),
                        text("According to Ada (as reported on 19 August 2025), what must stay open?", CLAIM, "the harbour")),
                new Case(IW_36, BLOCK, text("According to Ada, what must stay open?", CLAIM, "the harbour"),
                        text("As reported on 19 August 2025, who wants the harbour open?", CLAIM, "Ms. Ada")),
                new Case(IW_37, BLOCK, text("According to Ada, what is weak?", ANALYSIS, "the treaty"),
                        text("In Ada’s analysis of 19 August 2025, what is weak?", ANALYSIS, "the treaty")),
                new Case(IW_37, BLOCK, statement("In Ada’s analysis of 19 August 2025, the treaty will last.", FORECAST),
                        matching("Match each with what they expect, as reported on 19 August 2025.", FORECAST, "Ada=it will last", "Ben=it will fall")),
                new Case(IW_38, BLOCK, single("Who currently holds the treaty of 2022?", "a", "b"), SOUND),
                new Case(IW_38, WARN, single("Who signed the treaty of the port?", "a", "b"), SOUND),
                new Case(IW_39, WARN, single("When did he sign that treaty in 2022?", "a", "b"), single("When did Ben sign that which he read in 2022?", "a", "b")),
                new Case(IW_39, WARN, single("In 2022, what did the minister sign?", "a", "b"), single("In 2022, what did the minister Ada sign?", "a", "b")),
                new Case(IW_40, BLOCK, on(SOUND.content()), SOUND),
                new Case(IW_43, BLOCK, text("According to Ada (as reported on 19 August 2025), what is “the gate to the ocean”?", CLAIM, "the harbour"),
                        text("According to Ada (as reported on 19 August 2025), what is “a gate to the sea”?", CLAIM, "the harbour")));
    }
}
