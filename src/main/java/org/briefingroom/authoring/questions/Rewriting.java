package org.briefingroom.authoring.questions;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.briefingroom.authoring.questions.QuestionViews.FormView;
import org.briefingroom.authoring.questions.QuestionViews.PreviewView;
import org.briefingroom.fact.FactBase;
import org.briefingroom.question.Inspector;
import org.briefingroom.question.QuestionDraft;

/** The form of a published question held against what its pack is about to say, for whoever corrects a fact behind it. */
public final class Rewriting {
    private final QuestionDraft out;
    private final Inspector inspector;

    /**
     * The question as somebody wants it asked from now on.
     *
     * @param question null while something hinders it
     * @param kept     the form as the JSON that can be read again
     */
    public record Rewritten(FormView form, PreviewView preview, QuestionDraft question, List<Note> hindering, String kept) {
    }

    /** @param out as it is published now; {@code base} what the pack is about to say */
    public Rewriting(QuestionDraft out, FactBase base) {
        this.out = out;
        inspector = new Inspector(base);
    }

    /** As it is published now. */
    public Rewritten unchanged(String action) {
        return laidOut(Writing.of(out), action, "", false);
    }

    /** As it was kept before. */
    public Rewritten again(String kept, String action) {
        return laidOut(new WrittenColumn().convertToEntityAttribute(kept), action, "", false);
    }

    /** As it was posted, with rows or facts more or fewer where that was asked for. */
    public Rewritten posted(MultivaluedMap<String, String> posted, String action) {
        var ask = Ask.of(posted);
        return laidOut(ask.turn(Written.of(out.content().kind(), posted)), action, ask.find(), true);
    }

    private Rewritten laidOut(Written written, String action, String find, boolean tells) {
        var notes = Notes.on(out.slug(), written, inspector);
        var layout = new FormLayout(written, notes, inspector, tells, List.of());
        return new Rewritten(layout.form(action, "", find, true, false, "", tells), layout.preview(out.slug()), asked(notes.draft()),
                notes.all().stream().filter(Note::isWrong).toList(), new WrittenColumn().convertToDatabaseColumn(written));
    }

    /** Where nothing is said otherwise, the grounds on which its options are wrong stay, too. */
    private QuestionDraft asked(QuestionDraft draft) {
        return draft != null && draft.content().equals(out.content()) && draft.options().equals(out.options()) && draft.facts().equals(out.facts()) ? out : draft;
    }
}
