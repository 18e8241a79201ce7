package org.briefingroom.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * A window of a real browser, on a phone unless it is said otherwise. Nothing moves in it: colours in the middle of a change have a contrast
 * that nobody designed. What the page’s console complains of fails the test, lost connections aside.
 */
public final class Window implements AutoCloseable {
    private static final int PHONE_WIDTH = 360;
    private static final int DESK_WIDTH = 1280;
    private static final int HEIGHT = 740;
    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    /** One for all windows, each with a context of its own; it ends with the JVM of the tests. */
    private static Browser browser;
    private static Playwright driver;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Window(boolean javaScript, String baseUrl) throws Exception {
        context = browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript).setBaseURL(baseUrl)
                .setViewportSize(PHONE_WIDTH, HEIGHT).setLocale("en-GB").setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().matches("(?s)(Failed to load resource|htmx:).*")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private static Browser browser() throws Exception {
        if (browser == null) {
            driver = Chromium.playwright();
            browser = driver.chromium().launch(Chromium.options());
        }
        return browser;
    }

    /** For a program that is to end by itself: the driver of the browser would keep it. No window opens after that. */
    public static void closeBrowser() {
        driver.close();
    }

    public static Window open(String baseUrl) throws Exception {
        return new Window(true, baseUrl);
    }

    public static Window withoutJavaScript(String baseUrl) throws Exception {
        return new Window(false, baseUrl);
    }

    public Page page() {
        return page;
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    /** Presses Tab until what is focused matches, so that nothing is done that a keyboard cannot do. */
    public Window tabTo(String selector) {
        for (int presses = 0; presses < 600; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return this;
            }
        }
        throw new AssertionError("No way by Tab to " + selector + " on " + page.url());
    }

    public Window press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** The page has no fault that axe knows, light and dark, and does not scroll sideways, on a phone or at a desk. What is dark differs in its colours alone. */
    public Window isClean() {
        fits(DESK_WIDTH);
        fits(PHONE_WIDTH);
        isClean(ColorScheme.DARK, axe().withRules(COLOUR_RULES));
        isClean(ColorScheme.LIGHT, axe());
        return this;
    }

    private void fits(int width) {
        page.setViewportSize(width, HEIGHT);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as("width of " + page.url()).isLessThanOrEqualTo(width);
    }

    /** In one go: no page has a frame, for which axe would open another window. */
    private AxeBuilder axe() {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private void isClean(ColorScheme scheme, AxeBuilder axe) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(axe.analyze().getViolations().stream().map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList()))
                .as(page.url() + " in " + scheme).isEmpty();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("complaints of the browser's console").isEmpty();
    }
}
