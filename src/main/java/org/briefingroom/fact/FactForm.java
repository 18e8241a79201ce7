package org.briefingroom.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.briefingroom.source.LooseDate;
import org.jboss.resteasy.reactive.RestForm;

/** A correction as it was typed. */
public class FactForm {
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_QUOTE = 200;

    @RestForm
    String says;
    @RestForm
    String status;
    @RestForm
    String speakers;
    @RestForm
    String topic;
    @RestForm
    String at;
    @RestForm
    String asOf;
    @RestForm
    String quote;
    @RestForm
    String complete;
    @RestForm
    String reason;
    /** The number of the version that was being corrected. */
    @RestForm
    int base;

    static FactForm of(FactDraft draft, int base) {
        var form = new FactForm();
        form.says = draft.says();
        form.status = draft.status().word();
        form.speakers = String.join(", ", draft.speakers());
        form.topic = draft.topic();
        form.at = String.join(", ", draft.passages().stream().map(passage -> "§" + passage).toList());
        form.asOf = draft.asOf().iso();
        form.quote = draft.quote();
        form.complete = draft.complete() ? "true" : null;
        form.base = base;
        return form;
    }

    /** What cannot even be read; when nothing is, {@link #draft} can be made. */
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (Status.named(given(status)).isEmpty()) {
            findings.add(new Finding("status", "There is no such status.", "Choose reported, claimed, analysis or forecast."));
        }
        if (LooseDate.parse(given(asOf)).isEmpty()) {
            findings.add(new Finding("asOf", "“" + given(asOf) + "” is no date.", "Write 2025, 2025-08 or 2025-08-19."));
        }
        if (!listed(at).stream().allMatch(place -> place.matches("§?\\d{1,4}"))) {
            findings.add(new Finding("at", "“" + given(at) + "” is no place in the source.", "Write §12, or §12, §13."));
        }
        if (given(reason).isBlank()) {
            findings.add(new Finding("reason", "There is no reason.", "Say in a few words why the fact changes; it is kept with the version."));
        }
        if (given(reason).length() > LONGEST_REASON) {
            findings.add(new Finding("reason", "The reason has " + given(reason).length() + " characters.", "Say it in " + LONGEST_REASON + "."));
        }
        if (given(quote).length() > LONGEST_QUOTE) {
            findings.add(new Finding("quote", "The quotation has " + given(quote).length() + " characters.", "Quote at most 12 words."));
        }
        return findings;
    }

    FactDraft draft(String slug) {
        return new FactDraft(slug, given(says).replaceAll("\\s+", " "), Status.named(given(status)).orElseThrow(), listed(speakers), given(topic),
                listed(at).stream().map(place -> Integer.valueOf(place.replace("§", ""))).distinct().sorted().toList(),
                new LooseDate(given(asOf)), given(quote).isEmpty() ? null : given(quote), complete != null);
    }

    String reason() {
        return given(reason);
    }

    int base() {
        return base;
    }

    private static String given(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static List<String> listed(String typed) {
        return Arrays.stream(given(typed).split("[,\\s]+")).filter(each -> !each.isEmpty()).distinct().toList();
    }
}
