package org.briefingroom.question.entailment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.NumberEntry;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.rules.OwnVoice;

/** Takes questions apart into what is answered. */
final class Picks {
    private final StatementReader reader;

    Picks(StatementReader reader) {
        this.reader = reader;
    }

    Stream<Pick> of(Content content, List<Statement> settling) {
        if (content instanceof SingleChoice single) {
            return Stream.of(choice(single.stem(), single.options(), settling));
        }
        if (content instanceof MultipleChoice multiple) {
            return Stream.of(choice(multiple.stem(), multiple.options(), settling));
        }
        if (content instanceof ShortText text) {
            return Stream.of(pick(text.stem(), accepted(text.accepted(), settling), List.of(), settling));
        }
        if (content instanceof NumberEntry number) {
            return Stream.of(pick(number.stem(), List.of(entered(number)), List.of(), settling));
        }
        return content instanceof Cloze cloze ? IntStream.range(0, cloze.gaps().size()).mapToObj(gap -> gap(cloze, gap, settling)) : Stream.of();
    }

    private Pick choice(String stem, List<Option> options, List<Statement> settling) {
        var wrong = IntStream.range(0, options.size()).filter(at -> !options.get(at).right()).mapToObj(at -> new Pick.Wrong(at, reader.answer(options.get(at).text()))).toList();
        return pick(stem, options.stream().filter(Option::right).map(option -> reader.answer(option.text())).toList(), wrong, settling);
    }

    private Pick gap(Cloze cloze, int at, List<Statement> settling) {
        var gap = cloze.gaps().get(at);
        var wrong = gap.wrong().stream().map(text -> new Pick.Wrong(at, reader.answer(text))).toList();
        var keys = wrong.isEmpty() ? accepted(gap.accepted(), settling) : List.of(reader.answer(gap.accepted().get(0)));
        return pick(cloze.stem() + " " + String.join(" … ", cloze.text()), keys, wrong, settling);
    }

    /** The first is the right answer; the others are ways to write it, and count where the facts know them. */
    private List<Answer> accepted(List<String> accepted, List<Statement> settling) {
        return IntStream.range(0, accepted.size()).mapToObj(at -> reader.answer(accepted.get(at))).filter(answer -> answer.text().equals(accepted.get(0)) || Support.isSaid(answer, settling)).toList();
    }

    /** Bare, so that it is in whatever unit the fact has. */
    private Answer entered(NumberEntry number) {
        var amount = new Amount(number.least().doubleValue(), number.most().doubleValue(), "", false, 1);
        return new Answer(number.answer(), Set.of(), Optional.of(amount), Optional.empty(), reader.reader().sense(number.answer()));
    }

    Pick bare(String stem, List<Statement> settling) {
        return pick(stem, List.of(), List.of(), settling);
    }

    private Pick pick(String asked, List<Answer> keys, List<Pick.Wrong> wrong, List<Statement> settling) {
        var tokens = reader.reader().tokens(OwnVoice.statement(asked));
        var named = new HashSet<String>();
        tokens.forEach(token -> token.names().stream().filter(reader.kin()::isOfCast).forEach(named::add));
        var speakers = new HashSet<String>();
        settling.forEach(fact -> fact.speakers().stream().filter(slug -> fact.spans().stream().noneMatch(span -> span.names().contains(slug))).forEach(slug -> speakers.add("@" + slug)));
        return new Pick(asked, Reader.sense(tokens).without(new Sense(speakers)), named, keys, wrong, settling);
    }
}
