package org.briefingroom.curating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form by which something is made makes one thing, however often it is sent. */
@QuarkusTest
class SentTwiceTest {

    private enum Form {
        PACK("/desk/packs/new", pack -> "/desk/packs", ".shelf-link", NewPacks.head("Sample")),
        TOPIC("{pack}/topics", pack -> pack + "/topics", ".book a", "title", "Sample"),
        CAST("{pack}/cast", pack -> pack + "/cast", ".book a", "name", "Sample", "type", "person"),
        TERM("{pack}/terms", pack -> pack + "/terms", ".book a", "name", "Sample", "fact", "mill-built-march-1871"),
        FACT("{pack}/facts/new", pack -> pack + "/facts", ".fact-list a", NewPacks.fact("Sample is the keeper.")),
        QUESTION("{pack}/questions/new?kind=SHORT_TEXT", pack -> pack.replace("/desk/packs/", "/desk/questions?pack="), "main a", "kind", "short text", "do", "save", "stem", "Sample?"),
        QUIZ("/desk/quizzes/new", pack -> "/desk/quizzes", ".shelf-link", "pack", "{pack}", "title", "Sample");

        private final String page;
        private final Function<String, String> list;
        private final String links;
        private final String[] fields;

        Form(String page, Function<String, String> list, String links, String... fields) {
            this.page = page;
            this.list = list;
            this.links = links;
            this.fields = fields;
        }
    }

    @Inject
    Staff staff;
    private final String name = "Sample " + System.nanoTime();
    private Session irene;
    private String pack;

    @BeforeEach
    void beginAPack() {
        irene = staff.signedIn("instructor");
        pack = NewPacks.filled(irene);
        irene.page(pack + "/facts/new");
        Session.path(irene.post(pack + "/facts", NewPacks.fact("The mill was built in [March 1871](date:1871-03).")));
    }

    private Response send(Form form, String called, String key) {
        var fields = new ArrayList<>(List.of("once", key));
        Arrays.stream(form.fields).map(field -> field.replace("Sample ", called + " ").replaceAll("^Sample(\\??)$", called + "$1").replace("{pack}", pack.replace("/desk/packs/", ""))).forEach(fields::add);
        return irene.post(address(form).replace("/facts/new", "/facts"), fields.toArray(String[]::new));
    }

    private String address(Form form) {
        return form.page.replace("{pack}", pack);
    }

    private long made(Form form) {
        return irene.page(form.list.apply(pack)).select(form.links).stream().filter(link -> link.text().contains(name)).count();
    }

    /** The key that the page gives its form. */
    private String key(Form form) {
        return irene.page(address(form)).selectFirst("form [name=once]").val();
    }

    @ParameterizedTest
    @EnumSource
    void aSecondPressIsLedToWhatTheFirstMade(Form form) {
        var key = key(form);
        var first = Session.path(send(form, name, key));
        assertThat(Session.path(send(form, name, key))).isEqualTo(first);
        assertThat(made(form)).isEqualTo(1);
        Session.path(send(form, name + " other", key));
        assertThat(made(form)).as("gone back to, and filled in otherwise").isEqualTo(2);
        Session.path(send(form, name, key(form)));
        assertThat(made(form)).as("a new form").isEqualTo(3);
    }

    @Test
    void twoPressesAtOnceMakeOneToo() {
        var key = key(Form.TOPIC);
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> send(Form.TOPIC, name, key))).limit(4).toList();
        assertThat(answers).allSatisfy(answer -> assertThat(Session.path(answer.join())).isEqualTo(pack + "/topics"));
        assertThat(made(Form.TOPIC)).isEqualTo(1);
    }

    @Test
    void whatWasRefusedMayBeSentAgain() {
        var key = UUID.randomUUID().toString();
        irene.page(pack + "/facts/new");
        for (int time = 0; time < 2; time++) {
            assertThat(irene.post(pack + "/facts", NewPacks.fact("no sentence", "once", key)).statusCode()).isEqualTo(422);
        }
    }
}
