package org.briefingroom.curating;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.FactSheets.Choices;
import org.briefingroom.fact.FactSheets.FactSheet;
import org.briefingroom.fact.Finding;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Status;
import org.briefingroom.source.LooseDate;

/**
 * A fact as it was typed.
 *
 * @param speakers by any of their names, with commas between them
 * @param reason   of a correction
 * @param change   "editorial" or "material"; empty where it is not said
 * @param base     the number of the version that is corrected; 0 for a new fact
 * @param added    who or what is to be added to the pack on the way
 */
record FactForm(String says, String status, String speakers, String topic, String at, String asOf, String quote, boolean complete, String reason, String change, int base, Added added) {
    static final int LONGEST_MARKED = 600;
    static final int LONGEST_LINE = 400;
    static final int LONGEST_REASON = 300;
    static final int LONGEST_QUOTE = 200;

    /** Names that the pack has not yet; empty where there is none. */
    record Added(String topic, String name, String type) {
        static final Added NOBODY = new Added("", "", "person");
    }

    static FactForm of(MultivaluedMap<String, String> fields) {
        var posted = new Posted(fields);
        var base = posted.line("base");
        return new FactForm(posted.line("says"), posted.line("status"), posted.line("speakers"), posted.line("topic"), posted.line("at"), posted.line("asOf"), posted.line("quote"),
                posted.ticked("complete"), posted.line("reason"), posted.line("change"), base.matches("\\d{1,6}") ? Integer.parseInt(base) : 0,
                new Added(posted.line("newTopic"), posted.line("castName"), posted.line("castType")));
    }

    static FactForm of(FactSheet sheet, Choices choices) {
        var draft = sheet.draft();
        return new FactForm(draft.says(), draft.status().word(), draft.speakers().stream().map(slug -> named(slug, choices)).collect(Collectors.joining(", ")), draft.topic(),
                draft.passages().stream().map(passage -> "§" + passage).collect(Collectors.joining(", ")), draft.asOf().iso(), draft.quote() == null ? "" : draft.quote(),
                draft.complete(), "", "", sheet.base(), Added.NOBODY);
    }

    /** A new fact, as of when the source was published. */
    static FactForm blank(Choices choices, String topic, String at) {
        return new FactForm("", Status.REPORTED.word(), "", topic, at, choices.source().published().iso(), "", false, "", "", 0, Added.NOBODY);
    }

    private static String named(String slug, Choices choices) {
        return choices.cast().stream().filter(name -> name.slug().equals(slug)).map(Name::name).filter(name -> !name.matches(".*[,;].*")).findFirst().orElse(slug);
    }

    FactForm with(String topic, Added added) {
        return new FactForm(says, status, speakers, topic, at, asOf, quote, complete, reason, change, base, added);
    }

    /** What cannot even be read; when nothing is, {@link #draft} can be made. */
    Findings findings(boolean correction) {
        return new Findings().needs("says", says, LONGEST_MARKED, "Write one sentence in your own words.")
                .when(Status.named(status).isEmpty(), "status", "There is no such status.", "Choose reported, claimed, analysis or forecast.")
                .atMost("speakers", speakers, LONGEST_LINE).atMost("quote", quote, LONGEST_QUOTE)
                .when(LooseDate.ofSource(asOf).isEmpty(), "asOf", asOf.isEmpty() ? "There is no date." : "“" + cut(asOf) + "” is no date.", "Write 2025, 2025-08 or 2025-08-19, from 1000 to 2100.")
                .when(!places().allMatch(place -> place.matches("§?\\d{1,4}")), "at", "“" + cut(at) + "” is no place in the source.", "Write §12, or §12, §13.")
                .when(correction && reason.isBlank(), "reason", "There is no reason.", "Say in a few words why the fact changes; it is kept with the version.")
                .atMost("reason", reason, LONGEST_REASON);
    }

    private static String cut(String typed) {
        return typed.length() > 40 ? typed.substring(0, 40) + "…" : typed;
    }

    private Stream<String> places() {
        return Arrays.stream(at.split("[,;\\s]+")).filter(each -> !each.isEmpty());
    }

    /** @param slug of the fact that it corrects; null for a new one */
    FactDraft draft(String slug, Choices choices) {
        var quoted = quote.replaceAll("^[“\"]|[”\"]$", "").strip();
        return new FactDraft(slug, says, Status.named(status).orElseThrow(), Arrays.stream(speakers.split("[,;]")).map(String::strip).filter(each -> !each.isEmpty())
                .map(each -> slug(each, choices)).distinct().toList(), topic, places().map(place -> Integer.valueOf(place.replace("§", ""))).distinct().sorted().toList(),
                new LooseDate(asOf), quoted.isEmpty() ? null : quoted, complete);
    }

    private static String slug(String typed, Choices choices) {
        return choices.cast().stream().filter(name -> Stream.concat(Stream.of(name.slug(), name.name()), name.aliases().stream())
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(typed.toLowerCase(Locale.ROOT)))).map(Name::slug).findFirst().orElse(typed);
    }

    /** The findings of the rules, by the names of these fields. */
    static List<Finding> here(List<Finding> findings) {
        return findings.stream().map(finding -> finding.field().equals("speaker") ? new Finding("speakers", finding.what(), finding.mend()) : finding).toList();
    }
}
