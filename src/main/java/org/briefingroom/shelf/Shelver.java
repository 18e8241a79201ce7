package org.briefingroom.shelf;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingroom.briefing.Arrangements;
import org.briefingroom.fact.Curation;
import org.briefingroom.fact.FactHeld;
import org.briefingroom.fact.Packs;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.Inspectors;
import org.briefingroom.quiz.LiveQuestions;
import org.briefingroom.quiz.Quizzes;
import org.briefingroom.shelf.Fault.FaultLine;
import org.briefingroom.shelf.Remark.RemarkLine;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Reads every file at start, keeps what is sound and reports the rest. A fault never stops the start. */
@ApplicationScoped
class Shelver {
    private static final Logger CONSOLE = Logger.getLogger("briefingroom");
    private static final int MOST_SHOWN = 20;

    @ConfigProperty(name = "briefingroom.seeds")
    Path seeds;
    @ConfigProperty(name = "briefingroom.quizzes")
    Path quizFolder;
    @Inject
    Curation curation;
    @Inject
    Arrangements arrangements;
    @Inject
    Quizzes quizzes;
    @Inject
    Inspectors inspectors;
    @Inject
    Packs packs;
    @Inject
    DraftingRoom draftingRoom;
    @Inject
    LiveQuestions live;
    @Inject
    Readings readings;
    @Inject
    Remarks remarks;

    /** Every question that is out is looked at once, too: this program may hold against it what an earlier one did not. */
    void readAtStart(@Observes @Priority(100) StartupEvent start) {
        var faults = shelve(seeds, quizFolder);
        live.check();
        faults.stream().limit(MOST_SHOWN).forEach(fault -> CONSOLE.warn("  " + fault));
        if (faults.size() > MOST_SHOWN) {
            CONSOLE.warn("  and " + (faults.size() - MOST_SHOWN) + " more faults, all of them on the page /desk");
        }
    }

    /** A question rests on a version of its facts: what was corrected in the browser reaches the quizzes by reading them again. No file holds a pack that was made in the browser. */
    void readAgain(@Observes FactHeld correction) {
        if (packs.ownership(correction.pack()).filter(pack -> pack.ownerId() != null).isEmpty()) {
            shelve(seeds, quizFolder);
        }
    }

    /**
     * Reads both folders, and answers with everything wrong in them. Reading the same files twice changes nothing. Questions
     * are looked at in the packs that were read, for nothing changed in others. A quiz whose file is gone leaves the shelf; but
     * while any file does not even say which quiz it holds, none does.
     */
    synchronized List<FaultLine> shelve(Path seeds, Path quizFolder) {
        var faults = new ArrayList<FaultLine>();
        var touched = new HashSet<String>();
        YamlFile.in(seeds, faults).forEach(file -> shelvePack(file, touched, faults));
        touched.forEach(live::check);
        var worthALook = new ArrayList<RemarkLine>();
        var taken = new HashSet<String>();
        var named = new HashSet<String>();
        var files = YamlFile.in(quizFolder, faults);
        files.forEach(file -> shelveQuiz(file, touched, taken, named, faults, worthALook));
        if (named.size() == files.size() && Files.isDirectory(quizFolder)) {
            quizzes.withdrawOthers(named);
        }
        touched.forEach(live::check);
        readings.replace(faults);
        remarks.replace(worthALook);
        return faults;
    }

    private void shelvePack(Path file, Set<String> touched, List<FaultLine> all) {
        var faults = new Faults(name(file));
        YamlFile.read(file, faults).flatMap(map -> new PackFile(map).read()).filter(read -> isOfTheHouse(read, faults)).ifPresent(read -> {
            var report = curation.keep(read.pack());
            touched.add(read.pack().slug());
            report.undecided().forEach(fact -> faults.add(1, "The fact “" + fact + "” was corrected in the browser, and the file says otherwise.",
                    "The correction stays until an instructor decides on the page /desk."));
            arrangements.read(read.pack().slug(), read.sections()).forEach(fact -> faults.add(read.briefing(),
                    "The briefing names “" + fact + "”, which the pack does not hold.", "Mend the fact, or take it out of the briefing; the line is left out."));
            CONSOLE.info("Read " + name(file) + ": " + report + ".");
        });
        all.addAll(faults.lines());
    }

    private boolean isOfTheHouse(PackFile.Read read, Faults faults) {
        boolean house = packs.ownership(read.pack().slug()).filter(pack -> pack.ownerId() != null).isEmpty();
        if (!house) {
            faults.add(1, "A pack called “" + read.pack().slug() + "” was made in the browser, and has an owner.", "Give this one another name, or let the owner import it.");
        }
        return house;
    }

    private void shelveQuiz(Path file, Set<String> touched, Set<String> taken, Set<String> named, List<FaultLine> all, List<RemarkLine> worthALook) {
        var faults = new Faults(name(file));
        var map = YamlFile.read(file, faults);
        map.flatMap(yaml -> yaml.text("quiz")).ifPresent(slug -> {
            if (!named.add(slug)) {
                faults.add(1, "Another file holds a quiz called “" + slug + "”.", "Give this one a name of its own.");
            }
            if (quizzes.isMadeInTheBrowser(slug)) {
                faults.add(1, "A quiz made in the browser is called “" + slug + "” already.", "Give this one a name of its own; the quiz made in the browser stays as it is.");
            }
        });
        if (faults.count() == 0) {
            map.flatMap(yaml -> new QuizFile(yaml, inspectors::of, draftingRoom::of, taken).read()).ifPresent(quiz -> {
                boolean changed = quizzes.publish(quiz);
                touched.add(quiz.pack());
                CONSOLE.info("Read " + name(file) + ": " + quiz.items().size() + " questions" + (changed ? ", published." : ", nothing changed."));
            });
        }
        all.addAll(faults.lines());
        worthALook.addAll(faults.remarks());
    }

    private static String name(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }
}
