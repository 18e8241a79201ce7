package org.briefingroom.curating;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.briefingroom.source.Paragraphs;
import org.briefingroom.source.SourceText;

/** A text as it was pasted. @param eachLine whether every line is a paragraph; {@code base} the revision that it replaces */
record TextForm(String text, boolean standfirst, boolean eachLine, int base) {
    static final int LONGEST = 200_000;
    static final int MOST = 1000;

    static TextForm of(MultivaluedMap<String, String> fields) {
        var posted = new Posted(fields);
        return new TextForm(posted.text("text"), posted.ticked("standfirst"), posted.ticked("eachLine"), posted.line("base").matches("\\d{1,6}") ? Integer.parseInt(posted.line("base")) : 0);
    }

    static TextForm of(SourceText text) {
        return new TextForm(text.whole(), text.first() == 0, false, text.revision());
    }

    Findings findings() {
        int paragraphs = text.length() > LONGEST ? 0 : passages().size();
        return new Findings().needs("text", text, LONGEST, "Paste the article here.")
                .when(paragraphs > MOST, "text", "The text falls into " + paragraphs + " paragraphs.",
                        eachLine ? "Untick “Every line is a paragraph”, and part paragraphs by blank lines; at most " + MOST + " are kept." : "Part paragraphs by blank lines, or paste less; at most " + MOST + " are kept.");
    }

    List<String> passages() {
        return Paragraphs.of(text, eachLine);
    }

    SourceText read() {
        return new SourceText(standfirst ? 0 : 1, passages(), base, null);
    }
}
