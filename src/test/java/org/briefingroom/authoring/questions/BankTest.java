package org.briefingroom.authoring.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.StatementCount;
import org.junit.jupiter.api.Test;

/** The list of all questions: what is found in it, what it takes, and what is done with several at once. */
@QuarkusTest
class BankTest extends QuestionCase {
    /** One statement says who is signed in. */
    private static final long MOST = 3 + 1;

    @Inject
    StatementCount statements;

    @Test
    void amongTenThousandQuestionsEveryFilterTakesThreeStatements() {
        var ada = staff.signedIn("administrator");
        var pack = masts.tenThousand();
        for (var filter : new String[] {"", "page=200", "page=99999", "q=number+77", "q=%25_", "pack=" + pack, "topic=" + pack + "/masts-2", "kind=SHORT_TEXT", "status=reported", "fact=mast-17&pack=" + pack,
            "author=drafted", "author=files", "author=" + masts.newcomer(), "author=nobody", "state=draft", "state=in-review", "state=published", "state=suspended", "state=retired", "findings=yes",
            "findings=no", "pack=" + pack + "&q=mast&topic=" + pack + "/masts-2&kind=SHORT_TEXT&status=reported&state=published&findings=no&page=3"}) {
            long began = System.nanoTime();
            assertThat(statements.during(() -> ada.page("/desk/questions" + (filter.isEmpty() ? "" : "?" + filter)))).as(filter).isBetween(3L, MOST);
            System.out.println("10,000 questions: " + (System.nanoTime() - began) / 1_000_000 + " ms for " + filter);
        }
        var found = ada.page("/desk/questions?pack=" + pack + "&topic=" + pack + "/masts-2");
        assertThat(found.selectFirst(".lead").text()).isEqualTo("2000 questions as chosen.");
        assertThat(found.select(".bank-list > li")).hasSize(25);
        assertThat(ada.page("/desk/questions?pack=" + pack + "&findings=yes").selectFirst(".lead").text()).isEqualTo("1000 questions as chosen.");
        assertThat(ada.page("/desk/questions?pack=" + pack + "&fact=mast-17").selectFirst(".lead").text()).isEqualTo("20 questions as chosen.");
    }

    @Test
    void nothingFoundSaysHowToGoOn() {
        var page = irene.page("/desk/questions?q=%3Cb%3Eunheard%3C%2Fb%3E&pack=" + own);
        assertThat(page.selectFirst(".empty").text()).contains("No question is like that.", "Take the filters away");
        assertThat(page.selectFirst("#q").val()).isEqualTo("<b>unheard</b>");
    }

    @Test
    void aDraftIsFoundByItsStateItsWordsAndItsFact() {
        begin(irene, own, "save");
        for (var filter : new String[] {"state=draft", "q=HARBOUR", "fact=mast-3&state=draft", "status=reported&state=draft", "topic=" + own + "/masts-4&state=draft", "kind=SHORT_TEXT&state=draft"}) {
            assertThat(irene.page("/desk/questions?pack=" + own + "&" + filter).select(".bank-list > li")).as(filter).hasSize(1);
        }
        assertThat(irene.page("/desk/questions?pack=" + own + "&state=in-review").select(".bank-list > li")).isEmpty();
    }

    @Test
    void ofSeveralEachIsToldWhatCameOfIt() {
        irene.page("/desk/questions");
        var told = read(irene.post("/desk/questions", "question", own + "/when-mast-1", "question", house + "/when-mast-1", "question", "no/such", "question", "odd", "do", "retire",
                "back", "https://elsewhere.example.org"));
        assertThat(told.select(".findings-of > li").eachText()).hasSize(4).anyMatch(each -> each.startsWith("done when-mast-1 Retired")).anyMatch(each -> each.contains("Only an editor"))
                .anyMatch(each -> each.contains("There is no such question."));
        assertThat(told.selectFirst("a.button").attr("href")).isEqualTo("/desk/questions");
        assertThat(irene.page("/desk/questions?pack=" + own + "&state=retired").select(".bank-list > li")).hasSize(1);
        assertThat(irene.page("/desk/packs/" + own + "/questions/when-mast-1").text()).contains("retired by Sample Irene");
        irene.post("/desk/questions", "question", own + "/when-mast-1", "do", "take-back");
        assertThat(irene.page("/desk/questions?pack=" + own + "&state=retired").select(".bank-list > li")).isEmpty();
        assertThat(irene.post("/desk/questions", "do", "retire").statusCode()).isEqualTo(422);
    }

    @Test
    void aRetiredQuestionIsAskedNoMoreInNewAttempts() {
        var ada = staff.signedIn("administrator");
        var page = ada.page("/desk/questions?pack=western-guarantees-ukraine&author=files").selectFirst(".bank-list a").attr("href");
        var quiz = ada.page(page).selectFirst("section[aria-labelledby=uses] a").attr("href");
        var before = new Session().page(quiz).text();
        ada.page(page);
        ada.post(page + "/deed", "do", "retire");
        assertThat(new Session().page(quiz).text()).isNotEqualTo(before);
        ada.post(page + "/deed", "do", "take-back");
        assertThat(new Session().page(quiz).text()).isEqualTo(before);
    }
}
