package org.briefingroom.print.edition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingroom.question.kinds.Arrangement;

/** A question as it stands in a form of a paper quiz. @param form from 1, which is A; {@code version} of the question, by its id */
public record AskedOnPaper(int form, int position, Long version, BigDecimal points, Arrangement arrangement) {

    static AskedOnPaper of(Object[] row) {
        var order = row[4] instanceof Integer[] numbers ? List.of(numbers) : Arrays.stream((int[]) row[4]).boxed().toList();
        return new AskedOnPaper(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), ((Number) row[2]).longValue(), (BigDecimal) row[3], new Arrangement(order));
    }

    String written() {
        return arrangement.order().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
