package org.briefingroom.figures;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.briefingroom.figures.FiguresView.WithheldLine;
import org.briefingroom.statistics.Disclosure;
import org.briefingroom.statistics.Figure;

/** Says who counts, and what is not shown. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    private Wording() {
    }

    static List<String> counted(Scope scope, Taken taken) {
        var all = new ArrayList<String>();
        all.add(learners(taken.learners()) + (taken.learners() == 1 ? " counts" : " count") + (scope.classroom() == null ? "" : " of the class " + scope.classroom().name())
                + ": each with the first attempt at this quiz that they finished, on screen or on paper, and with marks as corrections since have them. Practice and reviews never count.");
        if (taken.hasty() > 0) {
            all.add(learners(taken.hasty()) + (taken.hasty() == 1 ? " is" : " are") + " left out, having answered more than a tenth of the questions faster than anybody can read.");
        }
        if (taken.otherwise() > 0) {
            all.add(learners(taken.otherwise()) + (taken.otherwise() == 1 ? " is" : " are") + " left out, having been asked other questions than most, since one was taken out meanwhile.");
        }
        taken.uncounted().forEach(each -> all.add("Question " + each.number() + " is left out, since a correction took it out, or nobody of those who count was asked it."));
        scope.forms().stream().filter(Form::current).filter(each -> scope.forms().size() > 1).findFirst().ifPresent(each -> all.add("The quiz was published with other questions, other words or other points, too; "
                + "what was asked differently is counted apart. What it asks now has been out since " + DAY.format(each.since()) + "."));
        return all;
    }

    static String learners(long count) {
        return String.format(Locale.UK, "%,d", count) + (count == 1 ? " learner" : " learners");
    }

    static String day(Form form) {
        return DAY.format(form.since());
    }

    /** Those with the same reason in one line. */
    static List<WithheldLine> withheld(Disclosure shown) {
        var byReason = shown.withheld().stream().collect(Collectors.groupingBy(Disclosure.Withheld::reason, LinkedHashMap::new, Collectors.mapping(each -> each.figure().words(), Collectors.joining(", "))));
        var lines = new ArrayList<WithheldLine>();
        byReason.forEach((reason, figures) -> lines.add(new WithheldLine(figures.substring(0, 1).toUpperCase(Locale.ROOT) + figures.substring(1), reason)));
        if (!shown.shows(Figure.MEAN)) {
            lines.add(new WithheldLine("Both drawings", "They show single learners, or accidents, until " + Figure.DISCRIMINATION.from() + " have taken the quiz."));
        }
        return lines;
    }
}
