package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_21;
import static org.briefingroom.question.rules.Rule.IW_24;
import static org.briefingroom.question.rules.Rule.IW_42;

import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.kinds.NumberEntry;
import org.briefingroom.question.rules.Choice.Choosable;

/** Numbers that may be asked and offered: IW-21, IW-24 and IW-42. */
final class Numbers {
    private static final double TOO_NEAR = 0.1;
    private static final int MOST_DIGITS = 3;
    private static final double WHOLE = 100;

    private Numbers() {
    }

    static Stream<Finding> ranges(Subject subject) {
        return subject.picks().filter(choice -> choice.options().stream().anyMatch(option -> Figure.read(option.text()).filter(Figure::isRange).isPresent()))
                .flatMap(choice -> Keys.paired(choice.options(), (one, other) -> Figure.read(one.text())
                        .map(figure -> Figure.read(other.text()).filter(second -> collide(figure, second, choice.options().size())).isPresent()).orElse(false)))
                .map(option -> IW_21.block(option.place()));
    }

    private static boolean collide(Figure one, Figure other, int options) {
        return one.meets(other) || options > 2 && one.unit().equals(other.unit()) && (isComplement(one, other) || isComplement(other, one));
    }

    private static boolean isComplement(Figure lower, Figure upper) {
        return lower.least() == null && upper.most() == null && lower.most().compareTo(upper.least()) >= 0;
    }

    static Stream<Finding> impossible(Subject subject) {
        return subject.picks().flatMap(choice -> choice.options().stream()).filter(option -> isImpossible(option, subject)).map(option -> IW_24.block(option.place()));
    }

    private static boolean isImpossible(Choosable option, Subject subject) {
        return Figure.read(option.text()).filter(figure -> figure.unit().equals("percent") && figure.low() > WHOLE || !figure.unit().isEmpty()
                        && !figure.unit().contains("degree") && figure.low() < 0).isPresent()
                || Dates.read(option.text()).filter(date -> !subject.item().facts().isEmpty() && subject.item().facts().stream()
                        .allMatch(fact -> fact.status() == Status.REPORTED && isAfter(date.iso(), fact))).isPresent();
    }

    private static boolean isAfter(String iso, FactLine fact) {
        var published = fact.origin().published().iso();
        int fine = Math.min(iso.length(), published.length());
        return iso.substring(0, fine).compareTo(published.substring(0, fine)) > 0;
    }

    static Stream<Finding> tooFine(Subject subject) {
        var options = subject.picksOfOne().flatMap(choice -> Figure.read(choice.key().text()).stream().flatMap(key -> choice.wrong().stream()
                .filter(option -> Figure.read(option.text()).filter(figure -> figure.unit().equals(key.unit()) && figure.ratio(key) < TOO_NEAR).isPresent())))
                .map(option -> IW_42.warn(option.place()));
        return subject.item().content() instanceof NumberEntry number && number.least().compareTo(number.most()) == 0
                && number.least().stripTrailingZeros().precision() > MOST_DIGITS && !isYear(number)
                ? Stream.concat(options, Stream.of(IW_42.warn(Place.stem(number.stem())))) : options;
    }

    private static boolean isYear(NumberEntry number) {
        return Dates.read(number.least().toPlainString()).isPresent();
    }
}
