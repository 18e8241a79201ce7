package org.briefingroom.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactRules;
import org.briefingroom.fact.FactText;
import org.briefingroom.source.LooseDate;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Status;
import org.briefingroom.source.Description;

/** A small named cast of sample content: Ada of Utopia and Ben, a treaty of 2022, and the Harbour Post that tells of it. */
public final class Samples {
    public static final Description HARBOUR_POST = new Description("news analysis", "The treaty", "Cem Demir", null, "The Harbour Post",
            new LooseDate("2025-08-19"), null, null, false, 0, 9);
    public static final FactRules RULES = new FactRules(
            Map.of("ada", CastType.PERSON, "ben", CastType.PERSON, "utopia", CastType.COUNTRY),
            Set.of("treaty", "harbour"), Set.of("free-port"), HARBOUR_POST);
    public static final List<Name> NAMES = List.of(new Name("ada", "Ada", CastType.PERSON, null, List.of(), List.of("Utopia")),
            new Name("ben", "Ben", CastType.PERSON, null, List.of(), List.of()), new Name("utopia", "Utopia", CastType.COUNTRY, null, List.of("Utopian"), List.of()));
    public static final FactDraft TREATY = reported("treaty-signed", "Utopia signed the treaty in [March 2022](date:2022-03).");

    private Samples() {
    }

    public static FactDraft reported(String slug, String says) {
        return new FactDraft(slug, says, Status.REPORTED, List.of(), "treaty", List.of(1), new LooseDate("2025-08-19"), null, false);
    }

    public static FactDraft held(Status status, String... speakers) {
        return new FactDraft("ada-wants", "The harbour should stay open.", status, List.of(speakers), "treaty", List.of(1, 2),
                new LooseDate("2025-08-19"), null, false);
    }

    /** The draft as it is shown, under an id of its own. */
    public static FactLine shown(long id, FactDraft draft) {
        return new FactLine(id, id, "harbour", draft.slug(), 1, true, new FactLine.Topic(draft.topic(), "The " + draft.topic(), 1, false), draft.text(),
                new FactText(draft.text().continued(Set.of("Utopia"))), draft.status(), draft.speakers(), draft.asOf(), draft.passages(),
                draft.quote(), draft.complete(), new FactLine.Origin("Cem Demir", "The Harbour Post", HARBOUR_POST.published(), false));
    }
}
