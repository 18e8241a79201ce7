package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One file that is sent twice at the same moment: the second waits for the first, and is told that it came too late. */
@QuarkusTest
class ImportedTwiceTest {
    private static final String IMPORT = "/desk/packs/import";

    @Inject
    Staff staff;
    @Inject
    EntityManager entities;

    private final String pack = "twice-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final String file = (Read.HARBOUR + Read.SIGNED).replace("pack: harbour", "pack: " + pack);
    private Session irene;

    @BeforeEach
    void signIn() {
        irene = staff.signedIn("instructor");
        irene.page(IMPORT);
    }

    /** What is answered while somebody else has just done, and then commits, what the request is about to do. */
    private Response besides(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            assertThat(entities.createNativeQuery(sql).executeUpdate()).isEqualTo(1);
            var answer = CompletableFuture.supplyAsync(() -> irene.send(IMPORT, "file", "x.yaml", file));
            while (!answer.isDone() && !isAnybodyWaiting()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            return answer;
        }).join();
    }

    private boolean isAnybodyWaiting() {
        return (boolean) entities.createNativeQuery("select exists (select from pg_locks where not granted)", Boolean.class).getSingleResult();
    }

    private static void isTooLate(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.asString()).selectFirst("h1").text()).isEqualTo("Somebody was faster");
    }

    @Test
    void twoNewPacksOfOneName() {
        isTooLate(besides("insert into pack (slug, title, about, source_id, owner_id) select '" + pack + "', title, about, source_id, (select min(id::text)::uuid from instructor) from pack limit 1"));
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from pack where slug = ?1").setParameter(1, pack).executeUpdate());
    }

    @Test
    void twoFilesThatWaitForTheSamePerson() {
        irene.send(IMPORT, "file", "x.yaml", file);
        irene.page(IMPORT);
        isTooLate(besides("insert into pack_upload select owner_id, gen_random_uuid(), 'x.yaml', 'x', now() from pack where slug = '" + pack + "'"));
    }
}
