package org.briefingroom.curating;

import jakarta.ws.rs.core.MultivaluedMap;
import org.briefingroom.fact.PackDraft.TermDraft;

/** A term as it was typed. @param fact that explains it, by its name */
record TermForm(String name, String aliases, String fact, String base) {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_ALIASES = 600;

    static TermForm of(MultivaluedMap<String, String> fields) {
        var posted = new Posted(fields);
        return new TermForm(posted.line("name"), String.join(", ", posted.list("aliases")), posted.line("fact"), posted.line("base"));
    }

    static TermForm of(TermDraft draft, String base) {
        return new TermForm(draft.name(), String.join(", ", draft.aliases()), draft.fact(), base);
    }

    Findings findings(boolean explained) {
        return new Findings().needs("name", name, LONGEST_NAME, "Write the term as the text does, such as “free port”.").atMost("aliases", aliases, LONGEST_ALIASES)
                .when(!explained, "fact", "The pack holds no such fact.", "Choose the fact that explains the term; write it first if there is none.");
    }

    TermDraft draft(String slug) {
        return new TermDraft(slug, name, CastForm.listed(aliases), fact);
    }
}
