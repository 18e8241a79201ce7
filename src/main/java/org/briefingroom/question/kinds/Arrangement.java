package org.briefingroom.question.kinds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The order in which things were shown: position → index in the content. Stored with the question that was asked. */
public record Arrangement(List<Integer> order) {

    public Arrangement {
        order = List.copyOf(order);
    }

    /** The order in which the author wrote them. */
    public static Arrangement asWritten(int size) {
        return new Arrangement(IntStream.range(0, size).boxed().toList());
    }

    public static Arrangement shuffled(int size, RandomGenerator random) {
        var order = new ArrayList<>(asWritten(size).order);
        for (int last = size - 1; last > 0; last--) {
            Collections.swap(order, last, random.nextInt(last + 1));
        }
        return new Arrangement(order);
    }

    <T> List<T> arrange(List<T> things) {
        return order.stream().map(things::get).toList();
    }

    /**
     * The index of what was shown at this position, which counts from 1.
     *
     * @throws Unreadable when nothing was shown there
     */
    int at(String position, String field) throws Unreadable {
        try {
            return order.get(Integer.parseInt(position.strip()) - 1);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new Unreadable(field, "That choice is not on this page. Please choose one of those shown.");
        }
    }
}
