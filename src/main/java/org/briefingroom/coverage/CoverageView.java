package org.briefingroom.coverage;

import java.util.List;

/**
 * What of a pack is used. The names of these components are the keys of the JSON document, and stay as they are.
 *
 * @param learners who answered any question on the pack
 * @param byKind   how questions are answered; {@code byAngle}: from which side they ask
 * @param byFact   every fact held, topic by topic
 */
public record CoverageView(String pack, String title, FactsView facts, QuestionsView questions, long learners, List<KindView> byKind,
                           List<AngleView> byAngle, List<TopicView> byTopic, List<FactView> byFact, HolesView holes) {

    /**
     * How many facts are held, and of these: stand in the briefing, are asked by a quiz that is out, have a draft that may be
     * asked, were answered by a learner, and were right in the last answer of a learner at least.
     */
    public record FactsView(long held, long inBriefing, long published, long drafted, long answered, long mastered) {
    }

    /** @param waiting drafts that a person must look at */
    public record QuestionsView(long published, long suspended, long drafted, long waiting, long blocked, long dropped) {
    }

    public record KindView(String kind, long published, long drafted) {
    }

    /** @param angle its name, and what it asks in {@code label} */
    public record AngleView(String angle, String label, long drafted, long waiting, long blocked, long dropped) {
    }

    /**
     * @param answers   the last answers of each learner to each fact, and {@code mastered} those of them that were right
     * @param percent   of them; null while fewer than five learners answered
     */
    public record TopicView(String topic, String title, long facts, long inBriefing, long published, long drafted, long answers, long mastered, Long percent) {
    }

    /** @param answeredBy how many learners, and of them with a right last answer {@code masteredBy} */
    public record FactView(String fact, String topic, String status, String sentence, boolean inBriefing, long published, long drafted,
                           long answeredBy, long masteredBy, Long percent) {
    }

    public record HolesView(List<UnaskedView> unasked, List<FactNameView> inNoBriefing, List<OneSpeakerView> oneSpeaker, List<OneSidedView> oneSided) {
    }

    /** A fact that no quiz and no draft asks. */
    public record UnaskedView(String fact, String sentence, List<String> why) {
    }

    public record FactNameView(String fact, String sentence) {
    }

    /** A published question that rests on what one speaker says, and on nothing else. */
    public record OneSpeakerView(String question, String quiz, String stem, String speaker) {
    }

    /** A topic in which only one side claims anything: a speaker, or the people of one country. */
    public record OneSidedView(String topic, String title, String side, long claims) {
    }
}
