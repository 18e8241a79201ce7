package org.briefingroom.print.handout;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.briefingroom.fact.FactText;

/** Changes every text in a record and in all that it holds: a field that comes to it one day is changed too. */
final class Everywhere {
    private final UnaryOperator<String> typed;

    Everywhere(UnaryOperator<String> typed) {
        this.typed = typed;
    }

    @SuppressWarnings("unchecked")
    <T> T in(T value) {
        if (value instanceof String text) {
            return (T) typed.apply(text);
        }
        if (value instanceof FactText text) {
            return (T) new FactText(text.marked() + " " + typed.apply("").replaceAll("[\\[\\]()]", ""));
        }
        if (value instanceof List<?> list) {
            return (T) list.stream().map(this::in).toList();
        }
        return value instanceof Record && value.getClass().getName().matches("org\\.briefingroom\\.(briefing|fact)\\..*|.*Description") ? (T) anew(value) : value;
    }

    private Object anew(Object of) {
        var components = of.getClass().getRecordComponents();
        try {
            var make = of.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            make.setAccessible(true);
            return make.newInstance(Arrays.stream(components).map(component -> in(value(of, component))).toArray());
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException | NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object value(Object of, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
