package org.briefingroom.print.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.briefing.LaidOut;
import org.briefingroom.briefing.SectionDraft;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactText;
import org.briefingroom.fact.Packs.CastLine;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.fact.Packs.TermLine;
import org.briefingroom.fact.Status;
import org.briefingroom.source.LooseDate;
import org.briefingroom.support.Samples;

/** Briefings of a harbour that has as many facts as wanted, said by whoever is wanted. */
public final class MadeUpBriefings {
    private static final String[] SAYS = {"The council opened quay %d in [March 2022](date:2022-03), before the tide came in.", "Quay %d should stay open to every ship that carries grain.",
        "The closing of quay %d has cost the town [some 900](number:~900 jobs) jobs, and the wind did the rest.", "Quay %d will carry [20 percent](number:20 percent) of the trade within ten years."};

    private MadeUpBriefings() {
    }

    public static BriefingView of(int facts) {
        return of(facts, "Ada", "The harbour", "Who wants what of the harbour.", null);
    }

    /** @param speaker who says whatever is said; {@code extra} a fact more, or null */
    public static BriefingView of(int facts, String speaker, String title, String about, String extra) {
        var held = new ArrayList<>(IntStream.range(0, facts).mapToObj(i -> fact(i, SAYS[i % SAYS.length].formatted(i), Status.values()[i % 4], speaker)).toList());
        if (extra != null) {
            held.add(fact(facts, extra, Status.REPORTED, speaker));
        }
        var sections = new ArrayList<SectionDraft>();
        for (int from = 0, number = 1; from < held.size() * 2 / 3 && number <= 12; number++) {
            int to = Math.min(held.size(), from + (number == 1 ? 6 : Math.max(4, facts / 12)));
            sections.add(new SectionDraft(number == 1 ? "Key points" : "Part " + number, held.subList(from, to).stream().map(FactLine::fact).toList(), number == 2 ? "Bring a map.\n\n" + about : null, "Irene"));
            from = to;
        }
        sections.add(new SectionDraft("Nothing yet", List.of()));
        return LaidOut.of(new PackLine("harbour", title, about, Samples.HARBOUR_POST, held.size(), null, true), held, sections,
                List.of(new CastLine(speaker, CastType.PERSON, "mayor of the town", 1)), held.isEmpty() ? List.of() : List.of(new TermLine("quay", held.get(held.size() - 1).fact())));
    }

    private static FactLine fact(int number, String says, Status status, String speaker) {
        var text = new FactText(says);
        var topic = new FactLine.Topic("topic-" + number / 8, "Quays from " + number / 8 * 8, number / 8, false);
        var speakers = status.needsSpeaker() ? List.of(number % 8 < 4 ? speaker : "Ben") : List.<String>of();
        return new FactLine(number + 1, number + 1, "harbour", "fact-" + number, 1, true, topic, text, new FactText(text.continued(Set.of())), status, speakers,
                new LooseDate("2025-08-19"), List.of(1 + number % 9), status == Status.CLAIMED ? "every ship that carries grain" : null, false,
                new FactLine.Origin("Cem Demir", null, "news analysis", "The Harbour Post", Samples.HARBOUR_POST.published(), false));
    }
}
