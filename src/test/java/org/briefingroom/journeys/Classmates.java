package org.briefingroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.briefingroom.support.Window;

/** What learners do in a class: join, be told apart, lose the connection, and come back on another device. */
final class Classmates {

    private Classmates() {
    }

    static String joins(Window ada, String code) {
        var page = ada.page();
        page.navigate("/");
        ada.tabTo("a[href='/join']").press("Enter");
        page.locator("#code").fill(code.toLowerCase());
        ada.isClean();
        page.locator("#code").press("Enter");
        page.getByLabel("Your name").fill("Ada");
        page.getByLabel("Your name").press("Enter");
        page.locator("#pin").waitFor();
        ada.isClean();
        var pin = page.locator("#pin").innerText();
        page.getByText("I have written it down").click();
        page.locator(".task-title a").waitFor();
        ada.isClean();
        return pin;
    }

    static void joinsUnderTheSameName(Window other, String code) {
        var page = other.page();
        page.navigate("/join/" + code);
        page.getByLabel("Your name").fill("Ada");
        page.getByLabel("Your name").press("Enter");
        page.locator("#problem:has-text('Somebody here is called Ada already')").waitFor();
        other.isClean();
        page.getByLabel("Your name").fill("Ada B.");
        page.getByLabel("Your name").press("Enter");
        page.locator("#pin").waitFor();
    }

    static void losesTheConnection(Window ada) {
        var page = ada.page();
        page.locator(".task-title a").click();
        page.locator("main form.stack button").click();
        page.locator("form.ask").waitFor();
        page.getByText("Skip: I do not know").click();
        page.locator("text=Next question").first().click();
        page.locator(".quiz-count:has-text('Question 2')").waitFor();
        page.context().setOffline(true);
        page.getByText("Skip: I do not know").click();
        page.locator("#offline").waitFor();
    }

    static void comesBack(Window other, String code, String pin) {
        var page = other.page();
        page.navigate("/join/" + code + "/back");
        page.getByLabel("Your name in the class").fill("Ada");
        page.getByLabel("Your PIN").fill(pin);
        other.isClean();
        page.getByLabel("Your PIN").press("Enter");
        page.getByText("go on where you left off").click();
        page.locator(".quiz-count:has-text('Question 2')").waitFor();
        assertThat(page.locator(".quiz-left").innerText()).isIn("20 minutes left", "19 minutes left");
    }

    static void sitsToTheEnd(Page page) {
        page.locator(".quiz-places summary").click();
        page.getByText("End now").click();
        page.waitForURL("**/result");
    }
}
