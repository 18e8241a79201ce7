package org.briefingroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The sixty made-up learners and twelve questions of the reference, with the figures expected of them. */
public final class ReferenceClass {
    /** Values are printed to twelve digits. */
    private static final double TOLERANCE = 1e-9;
    public static final List<String[]> ITEMS = lines("items.csv");
    public static final List<String[]> RESPONSES = lines("responses.csv");

    private ReferenceClass() {
    }

    public static JsonNode expected() {
        try {
            return new ObjectMapper().readTree(ReferenceClass.class.getResource("/reference/ctt/expected.json"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<String[]> lines(String file) {
        try (var in = ReferenceClass.class.getResourceAsStream("/reference/ctt/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Marks marks(boolean weighted) {
        var highest = ITEMS.stream().mapToDouble(item -> weighted ? Double.parseDouble(item[3]) : 1).toArray();
        return new Marks(RESPONSES.stream().map(row -> IntStream.range(0, highest.length)
                .mapToDouble(item -> row[item + 1].equals(ITEMS.get(item)[2]) ? highest[item] : 0).toArray()).toArray(double[][]::new), highest);
    }

    static int options(int item) {
        return ITEMS.get(item)[1].length();
    }

    static int key(int item) {
        return ITEMS.get(item)[1].indexOf(ITEMS.get(item)[2]);
    }

    static List<Set<Integer>> chosen(int item) {
        return RESPONSES.stream().map(row -> row[item + 1].isEmpty() ? Set.<Integer>of() : Set.of(ITEMS.get(item)[1].indexOf(row[item + 1]))).toList();
    }

    static List<OptionFigures> optionFigures(int item) {
        return OptionFigures.of(marks(false), item, chosen(item), options(item), Set.of(key(item)));
    }

    static Marks marks(JsonNode edgeCase) {
        var rows = new ArrayList<double[]>();
        edgeCase.get("marks").forEach(row -> rows.add(doubles(row)));
        return new Marks(rows.toArray(double[][]::new), doubles(edgeCase.get("maxmarks")));
    }

    private static double[] doubles(JsonNode values) {
        return IntStream.range(0, values.size()).mapToDouble(place -> values.get(place).doubleValue()).toArray();
    }

    static void same(String what, Double actual, JsonNode expected) {
        if (expected == null || expected.isNull()) {
            assertThat(actual).as(what).isNull();
        } else {
            double value = expected.doubleValue();
            assertThat(actual).as(what).isNotNull().isCloseTo(value, within(Math.max(1e-11, TOLERANCE * Math.abs(value))));
        }
    }

    static void same(String what, Interval actual, JsonNode expected) {
        if (expected.get(0).isNull()) {
            assertThat(actual).as(what).isNull();
        } else {
            same(what, actual.low(), expected.get(0));
            same(what, actual.high(), expected.get(1));
        }
    }
}
