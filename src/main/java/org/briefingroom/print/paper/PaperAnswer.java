package org.briefingroom.print.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.briefingroom.question.kinds.Arrangement;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Form;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.question.kinds.Response;
import org.briefingroom.question.kinds.Sheet.Control;
import org.briefingroom.question.kinds.Unreadable;

/** Reads an answer as an instructor types it from a paper: letters, numbers or words, by the question's own rules. */
final class PaperAnswer {
    static final int LONGEST = 600;
    private static final String NOTHING = "-";

    private final Content content;
    private final Arrangement arrangement;
    private final List<Control> controls;

    private PaperAnswer(Content content, Arrangement arrangement) {
        this.content = content;
        this.arrangement = arrangement;
        controls = content.sheet(arrangement).controls();
    }

    /**
     * What was answered; skipped where nothing was, or a hyphen stands for nothing.
     *
     * @throws Unreadable when it is no answer to this question; its message says what to type instead
     */
    static Response read(Content content, Arrangement arrangement, String typed) throws Unreadable {
        var answer = typed.strip();
        return answer.isEmpty() || answer.equals(NOTHING) ? Response.SKIPPED : new PaperAnswer(content, arrangement).read(answer);
    }

    private Response read(String typed) throws Unreadable {
        return switch (content.kind()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> choice(signs(typed, false));
            case TRUE_FALSE -> choice(List.of(truth(typed)));
            case NUMBER, SHORT_TEXT -> content.read(new Form(Map.of(controls.get(0).name(), List.of(typed))), arrangement);
            case CLOZE -> each(controls.size() == 1 ? List.of(typed) : Arrays.stream(typed.split(";", -1)).map(String::strip).toList(), "Type %d answers with a semicolon between them, and a hyphen for an empty gap.");
            case MATCHING -> each(signs(typed, true), "Type %d letters, one for each line, and a hyphen for an empty box.");
            case ORDERING -> each(signs(typed, true), "Type %d numbers, the place of each line as it stands there.");
        };
    }

    private Response choice(List<String> signs) throws Unreadable {
        var positions = new ArrayList<String>();
        for (var sign : signs) {
            positions.add(position(sign, controls.size()));
        }
        if (content.kind() == Kind.SINGLE_CHOICE && positions.size() > 1) {
            throw new Unreadable("", "Only one answer can be right here. Where two are ticked, type a hyphen.");
        }
        return content.read(new Form(Map.of(controls.get(0).name(), positions)), arrangement);
    }

    private static String truth(String typed) {
        return switch (typed.toUpperCase(Locale.ROOT)) {
            case "T", "TRUE" -> "A";
            case "F", "FALSE" -> "B";
            default -> typed;
        };
    }

    /** One for each control; a hyphen where the paper is empty, which no order allows. */
    private Response each(List<String> parts, String otherwise) throws Unreadable {
        if (parts.size() != controls.size()) {
            throw new Unreadable("", otherwise.formatted(controls.size()));
        }
        var fields = new HashMap<String, List<String>>();
        var blank = new ArrayList<Integer>();
        for (int at = 0; at < parts.size(); at++) {
            boolean isBlank = parts.get(at).isEmpty() || parts.get(at).equals(NOTHING);
            if (isBlank && content.kind() == Kind.ORDERING) {
                throw new Unreadable("", "An order that is not complete earns nothing: type a hyphen alone.");
            }
            fields.put(controls.get(at).name(), List.of(isBlank ? "1" : value(controls.get(at), parts.get(at))));
            if (isBlank) {
                blank.add(at);
            }
        }
        return without(blank, content.read(new Form(fields), arrangement));
    }

    private String value(Control control, String part) throws Unreadable {
        if (control.isTyped() || content.kind() == Kind.ORDERING) {
            return part;
        }
        int word = control.options().stream().map(option -> option.toLowerCase(Locale.ROOT)).toList().indexOf(part.toLowerCase(Locale.ROOT));
        return word >= 0 ? String.valueOf(word + 1) : position(part, control.options().size());
    }

    private static Response without(List<Integer> blank, Response response) {
        if (blank.size() == response.values().size()) {
            return Response.SKIPPED;
        }
        return new Response(IntStream.range(0, response.values().size()).mapToObj(at -> blank.contains(at) ? "" : response.values().get(at)).toList());
    }

    private static String position(String sign, int options) throws Unreadable {
        int at = IntStream.range(0, options).filter(each -> PaperLayout.letter(each).equals(sign.toUpperCase(Locale.ROOT))).findFirst().orElse(-1);
        if (at < 0) {
            throw new Unreadable("", "“" + sign + "” is none of the letters A to " + PaperLayout.letter(options - 1) + ".");
        }
        return String.valueOf(at + 1);
    }

    /** Apart where something stands between them, and otherwise letter by letter. */
    private static List<String> signs(String typed, boolean keepsHyphens) {
        var parts = Arrays.stream(typed.split(keepsHyphens ? "[\\s,;./+]+" : "[\\s,;./+-]+")).filter(part -> !part.isEmpty()).toList();
        return parts.size() == 1 ? parts.get(0).codePoints().mapToObj(Character::toString).toList() : parts;
    }
}
