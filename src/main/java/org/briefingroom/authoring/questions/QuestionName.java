package org.briefingroom.authoring.questions;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.briefingroom.question.drafting.Draft;

/** The name by which a question is known in its pack, made from its first words. */
final class QuestionName {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;

    private QuestionName() {
    }

    static String of(Written written) {
        var plain = StringUtils.stripAccents(written.stem()).toLowerCase(Locale.ROOT).replaceAll("[’']", "").replaceAll("[^a-z0-9]+", " ").strip();
        var name = Arrays.stream(plain.split(" ")).limit(MOST_WORDS).collect(Collectors.joining("-"));
        name = name.substring(0, Math.min(LONGEST, name.length())).replaceAll("-+$", "");
        if (name.isEmpty()) {
            return written.kind().label().replace(' ', '-');
        }
        return name.equals("new") || name.startsWith(Draft.PREFIX) ? "question-" + name : name;
    }
}
