package org.briefingroom.support;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real browser for the tests: the machine's own, else the distribution's package where it may be installed, else the one
 * that Playwright brings. Says which.
 */
final class Chromium {
    private static final List<Path> PLACES = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome").map(Path::of).toList();
    private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final int MINUTES_TO_INSTALL = 10;

    private Chromium() {
    }

    static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static BrowserType.LaunchOptions options() throws Exception {
        var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(OPTIONS);
        var own = found().or(Chromium::installed);
        if (own.isPresent()) {
            System.out.println("Browser tests run in " + own.get());
            return options.setExecutablePath(own.get());
        }
        System.out.println("Browser tests run in the Chromium that Playwright brings");
        playwrightsOwn();
        return options;
    }

    /** In a process of its own: Playwright's command line ends the JVM it runs in. */
    private static void playwrightsOwn() {
        run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI", "install", "chromium");
    }

    private static Optional<Path> found() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> installed() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        System.out.println("Installing the distribution's package chromium for the browser tests");
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core");
        return found();
    }

    private static void run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES);
        } catch (IOException e) {
            System.out.println("Could not run " + command[0] + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
