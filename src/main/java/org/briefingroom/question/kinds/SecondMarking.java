package org.briefingroom.question.kinds;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Marks a response by another key than that of the question it was given to: by what its words say, wherever they stand now. */
public final class SecondMarking {
    private static final int NOWHERE = -1;

    private SecondMarking() {
    }

    /**
     * What the response would have earned.
     *
     * @param then the question it was given to
     * @param now  the same question with another key
     * @return empty where the two ask so differently that nobody can say
     */
    public static Optional<Mark> of(Content then, Content now, Response response) {
        if (then.kind() != now.kind()) {
            return Optional.empty();
        }
        if (response.isSkipped()) {
            return Optional.of(Mark.NOTHING);
        }
        return switch (now.kind()) {
            case SINGLE_CHOICE -> single(((SingleChoice) then).options(), ((SingleChoice) now).options(), response);
            case MULTIPLE_CHOICE -> several(((MultipleChoice) then).options(), ((MultipleChoice) now).options(), response);
            case TRUE_FALSE -> when(then.stem().equals(now.stem()), now, response);
            case NUMBER, SHORT_TEXT -> Optional.of(now.mark(response));
            case CLOZE -> when(((Cloze) then).text().equals(((Cloze) now).text()), now, response);
            case MATCHING -> pairs((Matching) then, (Matching) now, response);
            case ORDERING -> order(((Ordering) then).items(), ((Ordering) now).items(), now, response);
        };
    }

    private static Optional<Mark> when(boolean same, Content now, Response response) {
        return same ? Optional.of(now.mark(response)) : Optional.empty();
    }

    private static Optional<Mark> single(List<Option> then, List<Option> now, Response response) {
        return Optional.of(Mark.of(picked(then, now, response).allMatch(index -> index != NOWHERE && now.get(index).right())));
    }

    private static Optional<Mark> several(List<Option> then, List<Option> now, Response response) {
        var picked = picked(then, now, response).toList();
        long rights = Options.countRight(now);
        long hits = picked.stream().filter(index -> index != NOWHERE && now.get(index).right()).count();
        return Optional.of(Mark.share((double) hits / rights - (double) (picked.size() - hits) / (now.size() - rights)));
    }

    /** Where the options that were chosen stand now. */
    private static Stream<Integer> picked(List<Option> then, List<Option> now, Response response) {
        var words = now.stream().map(option -> Spelling.plain(option.text())).toList();
        return response.indexes().stream().map(index -> words.indexOf(Spelling.plain(then.get(index).text())));
    }

    private static Optional<Mark> pairs(Matching then, Matching now, Response response) {
        var lefts = then.pairs().stream().map(Matching.Pair::left).toList();
        if (!new HashSet<>(lefts).equals(new HashSet<>(now.pairs().stream().map(Matching.Pair::left).toList()))) {
            return Optional.empty();
        }
        long right = now.pairs().stream().filter(pair -> then.given(lefts.indexOf(pair.left()), response).equals(pair.right())).count();
        return Optional.of(Mark.share((double) right / now.pairs().size()));
    }

    private static Optional<Mark> order(List<String> then, List<String> now, Content marker, Response response) {
        return new HashSet<>(then).equals(new HashSet<>(now))
                ? Optional.of(marker.mark(Response.ofIndexes(response.indexes().stream().map(index -> now.indexOf(then.get(index))).toList()))) : Optional.empty();
    }
}
