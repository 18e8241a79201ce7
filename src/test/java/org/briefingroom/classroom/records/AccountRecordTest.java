package org.briefingroom.classroom.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.briefingroom.support.Account;
import org.briefingroom.support.Session;
import org.junit.jupiter.api.Test;

/** A learner's account in what is held of them. */
@QuarkusTest
class AccountRecordTest {

    @Inject
    EntityManager entities;

    private final Session ada = new Session();

    @Test
    void theExportHasTheAccountAndErasingRemovesIt() {
        var account = Account.madeIn(ada);
        var page = ada.page("/me/record").text();
        assertThat(page).contains("You sign in to your account as " + account.name(), "your account: by which name you sign in");
        var file = ada.get("/me/record/file").asString();
        assertThat(file).contains("\"learner_account\"", "\"name\":\"" + account.name() + "\"", "\"made_at\":\"20").doesNotContain("password", "$2a$");
        assertThat(ada.post("/me/record/erasure", "sure", "yes").asString()).contains("It is erased");
        assertThat(QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("select count(*) from learner_account where name = ?1").setParameter(1, account.name()).getSingleResult())).isEqualTo(0L);
        assertThat(account.signIn(new Session())).isEqualTo(422);
        Account.madeIn(ada);
    }
}
