package org.briefingroom.authoring.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.briefingroom.authoring.questions.Deeds.Deed;
import org.briefingroom.authoring.questions.Deeds.Told;
import org.briefingroom.web.Refusal;

/** Does one thing with several questions, each by itself: what hinders one hinders no other. */
@ApplicationScoped
class Batch {
    private static final int MOST = 100;

    @Inject
    Deeds deeds;

    /** @param questions each as pack/question; {@code to} the pack to copy into */
    List<Told> perform(List<String> questions, String word, String to) {
        var deed = Deed.named(word);
        if (questions.isEmpty() || deed.isEmpty()) {
            return List.of(new Told(false, "Nothing was done", questions.isEmpty() ? "No question is ticked. Go back, tick some, and press the button again." : "Choose what to do with the ticked questions.", null));
        }
        return questions.stream().distinct().limit(MOST).map(question -> perform(question, deed.get(), to)).toList();
    }

    private Told perform(String question, Deed deed, String to) {
        var name = question.split("/", 2);
        try {
            return deeds.perform(name[0], name.length < 2 ? "" : name[1], deed, to, "");
        } catch (NotFoundException e) {
            return new Told(false, question, "There is no such question.", null);
        } catch (Refusal e) {
            return new Told(false, question, e.getMessage(), null);
        }
    }
}
