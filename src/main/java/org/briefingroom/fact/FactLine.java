package org.briefingroom.fact;

import java.util.List;
import java.util.stream.Collectors;
import org.briefingroom.source.LooseDate;

/**
 * A fact version as it is shown: its sentence, said in the voice of whoever says it, and where it stands.
 *
 * @param versionId of the version; {@code factId} of the fact
 * @param fact      the fact's name in its pack
 * @param number    of the version, from 1
 * @param held      whether it is what is held now
 * @param text      the sentence alone
 * @param continued the sentence as it runs on after "According to …, "
 * @param quote     the speaker's own words, or null
 * @param complete  whether what it lists is all there is, says the source
 */
public record FactLine(long versionId, long factId, String pack, String fact, int number, boolean held, Topic topic, FactText text,
                       FactText continued, Status status, List<String> speakers, LooseDate asOf, List<Integer> passages,
                       String quote, boolean complete, Origin origin) {
    /** @param singleValued whether each of those it is about holds just one position in it */
    public record Topic(String slug, String title, int position, boolean singleValued) {
    }

    /**
     * Where it was read.
     *
     * @param contributor who worked on it too, or null
     * @param kind  such as "news analysis"
     * @param whole whether the facts of the pack hold everything that the source says
     */
    public record Origin(String author, String contributor, String kind, String outlet, LooseDate published, boolean whole) {
    }

    /** The whole sentence, with whoever says it and when, unless it is plainly reported. */
    public String sentence() {
        return status.needsSpeaker() ? attribution() + ", " + continued.plain() : text.plain();
    }

    /** According to whom, and when. */
    public String attribution() {
        return "According to " + speakerInSentence() + " (" + when() + ")";
    }

    /** The date; "as reported on" it where it is only the source's own, since the words may be older than the report. */
    public String when() {
        boolean isOfSource = asOf.equals(origin.published()) && !speakers.contains(origin.author());
        return isOfSource ? "as reported " + asOf.when() : asOf.toString();
    }

    /** Whether nobody but the source's author says it. */
    public boolean isAuthors() {
        return speakers.equals(List.of(origin.author()));
    }

    /** Whether the source says it itself: as an event or a figure, or as its author's view. */
    public boolean isOfSource() {
        return status == Status.REPORTED || isAuthors();
    }

    /** The sentence alone, without its speaker: only for where the speaker stands beside it. */
    public String said() {
        return text.plain();
    }

    /** The speakers' names: A, A and B, or A, B and C. Empty when it is reported. */
    public String speaker() {
        return inWords(speakers);
    }

    /** The same inside a sentence: the Harbour Council and Ada Alder. */
    public String speakerInSentence() {
        return inWords(speakers.stream().map(NameInSentence::of).toList());
    }

    /** §15, or §12 and §13. */
    public String place() {
        return inWords(passages.stream().map(passage -> "§" + passage).toList());
    }

    /** The whole reference: who wrote it, where, when and at which passage. */
    public String citation() {
        return origin.author() + ", " + origin.outlet() + ", " + origin.published() + ", " + place();
    }

    private static String inWords(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names)
                : names.stream().limit(last).collect(Collectors.joining(", ")) + " and " + names.get(last);
    }
}
