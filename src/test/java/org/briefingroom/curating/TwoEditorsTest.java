package org.briefingroom.curating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.briefingroom.fact.Cause;
import org.briefingroom.fact.FactBook;
import org.briefingroom.fact.FactSheets;
import org.briefingroom.fact.PackBook;
import org.briefingroom.fact.PackBook.PackHead;
import org.briefingroom.fact.Packs;
import org.briefingroom.source.Description;
import org.briefingroom.source.PastedTexts;
import org.briefingroom.source.SourceText;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two change one thing at the same moment: the second waits, and overwrites nothing unseen. */
@QuarkusTest
class TwoEditorsTest {
    private static final String FACT = "mill-built-march-1871";

    @Inject
    Staff staff;
    @Inject
    Packs packs;
    @Inject
    PackBook book;
    @Inject
    FactBook facts;
    @Inject
    FactSheets sheets;
    @Inject
    PastedTexts texts;
    @Inject
    EntityManager entities;
    private Session irene;
    private String pack;
    private String name;

    @BeforeEach
    void beginAPack() {
        irene = staff.signedIn("instructor");
        pack = NewPacks.filled(irene);
        name = pack.replace("/desk/packs/", "");
    }

    /** The answer to a form that is sent after somebody else has made a change and before it is committed. */
    private Response after(Runnable change, String path, String... fields) {
        return QuarkusTransaction.requiringNew().call(() -> {
            change.run();
            entities.flush();
            var second = CompletableFuture.supplyAsync(() -> irene.post(path, fields));
            while (!second.isDone() && !isAnybodyWaiting()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            return second;
        }).join();
    }

    private boolean isAnybodyWaiting() {
        return (boolean) entities.createNativeQuery("select exists (select from pg_locks where not granted)", Boolean.class).getSingleResult();
    }

    @Test
    void aFactThatIsReadOnTheWay() {
        irene.page(pack + "/facts/new");
        Session.path(irene.post(pack + "/facts", NewPacks.fact("The mill was built in [March 1871](date:1871-03).")));
        Session.path(irene.post(pack + "/terms", "name", "mill", "fact", FACT));
        var draft = sheets.sheet(name, FACT).draft();
        irene.page(pack + "/facts/" + FACT);
        var late = after(() -> assertThat(facts.correct(name, draft, 1, Cause.editorial("first", "Sample Ben")).isKept()).isTrue(),
                pack + "/facts/" + FACT, NewPacks.fact("The mill was built in [April 1871](date:1871-04).", "base", "1", "reason", "second"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(irene.page(pack + "/facts/" + FACT).text()).contains("first").doesNotContain("April");
    }

    @Test
    void whatAPackSaysOfItsSource() {
        var seen = book.head(name);
        var was = seen.head().source();
        var now = new Description(was.kind(), "Title of the first", was.author(), was.contributor(), was.outlet(), was.published(), was.place(), was.link(), was.whole(), was.firstPassage(), was.lastPassage());
        irene.page(pack + "/about");
        var late = after(() -> assertThat(book.change(name, new PackHead(seen.head().title(), seen.head().about(), now), seen.base())).isTrue(),
                pack + "/about", NewPacks.head(seen.head().title(), "sourceTitle", "Title of the second", "base", seen.base()));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(irene.page(pack + "/about").selectFirst("#sourceTitle").val()).isEqualTo("Title of the first");
    }

    @Test
    void aPastedText() {
        UUID owner = packs.ownership(name).orElseThrow().ownerId();
        irene.page(pack + "/text");
        var late = after(() -> assertThat(texts.keep(name, owner, 1, new SourceText(1, List.of("The first text."), 1, null), true)).isPresent(),
                pack + "/text", "text", "The second text.", "base", "1");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(irene.page(pack + "/facts/new").text()).contains("The first text.").doesNotContain("The second");
    }
}
