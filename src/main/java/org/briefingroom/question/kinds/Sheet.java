package org.briefingroom.question.kinds;

import java.util.List;

/** What a learner fills in: one shape, and its controls in order. There is no place in it for a key. */
public record Sheet(Shape shape, List<Control> controls) {

    public enum Shape { CHOOSE_ONE, CHOOSE_MANY, LINE, GAPS, PAIRS, ORDER }

    /**
     * One thing to choose or fill in.
     *
     * @param name    of the form's field
     * @param value   posted when it is chosen; empty where the learner types
     * @param before  the text before it, or its label
     * @param after   the text behind it: a unit, or the end of a sentence
     * @param options to pick from, posted as 1, 2, …; empty where the learner types
     * @param given   what the learner gave before, when the sheet comes back to be mended
     */
    public record Control(String name, String value, String before, String after, List<String> options, String given) {

        static Control choice(String name, String value, String label) {
            return new Control(name, value, label, "", List.of(), "");
        }

        static Control line(String name, String before, String after) {
            return new Control(name, "", before, after, List.of(), "");
        }

        static Control pick(String name, String label, List<String> options) {
            return new Control(name, "", label, "", options, "");
        }

        Control after(String text) {
            return new Control(name, value, before, text, options, given);
        }

        public boolean isTyped() {
            return options.isEmpty();
        }

        public boolean isChosen() {
            return !given.isEmpty() && given.equals(value);
        }

        private Control filled(Form form) {
            var values = form.all(name);
            var kept = values.contains(value) ? value : values.isEmpty() ? "" : values.get(0);
            return new Control(name, value, before, after, options, kept);
        }
    }

    /** The same sheet with what the learner gave before. */
    public Sheet filled(Form form) {
        return new Sheet(shape, controls.stream().map(control -> control.filled(form)).toList());
    }
}
