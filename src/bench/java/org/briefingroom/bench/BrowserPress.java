package org.briefingroom.bench;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.print.Sheet;
import org.briefingroom.support.Window;

/**
 * The same sheet printed by a headless Chromium over its debugging protocol. It is kept running with one tab, its typefaces come from
 * its cache, and its driver is not counted.
 */
final class BrowserPress implements AutoCloseable {
    private static final Map<String, List<String>> FACES = Map.of("Source Serif", List.of("400 normal SourceSerif4SmText-Regular", "400 italic SourceSerif4SmText-It", "600 normal SourceSerif4SmText-Semibold"),
            "Source Serif Display", List.of("400 normal SourceSerif4Display-Regular"),
            "Source Sans", List.of("400 normal SourceSans3-Regular", "400 italic SourceSans3-It", "600 normal SourceSans3-Semibold", "700 normal SourceSans3-Bold"));

    private final Window window = Window.open("about:blank");
    private final Page page = window.page();
    private final HttpServer house = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final String before;
    private final String body;

    BrowserPress(Sheet sheet) throws Exception {
        before = "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>" + sheet.title() + "</title><style>" + faces() + text("house.css") + text("handout.css")
                + ".running-head, .running-foot { display: none } @page { size: 210mm 297mm }</style></head><body class=\"" + sheet.looks() + "\">";
        body = sheet.body().replaceAll("<object[^>]*></object>", "<svg width=\"25mm\" height=\"25mm\" viewBox=\"0 0 29 29\"><path d=\"M0 0h7v7h-7z\"/></svg>");
        house.createContext("/fonts/", exchange -> answer(exchange, "font/ttf", bytes(exchange.getRequestURI().getPath().substring(1))));
        house.createContext("/", exchange -> answer(exchange, "text/html", (before + edition(Integer.parseInt(exchange.getRequestURI().getPath().substring(1)))).getBytes(StandardCharsets.UTF_8)));
        house.start();
    }

    private static void answer(HttpExchange exchange, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("Cache-Control", type.equals("font/ttf") ? "max-age=86400, immutable" : "no-store");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String edition(int edition) {
        return body.replace("K7M000", "K7M%03d".formatted(edition % 1000));
    }

    /** A page loaded anew, as for another reader. */
    byte[] print(int edition) {
        page.navigate("http://127.0.0.1:" + house.getAddress().getPort() + "/" + edition);
        return pdf();
    }

    /** Only the text put into the page that is there already. */
    byte[] printInPlace(int edition) {
        page.evaluate("text => { document.body.innerHTML = text }", edition(edition));
        return pdf();
    }

    private byte[] pdf() {
        page.evaluate("() => document.fonts.ready.then(() => 1)");
        return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true).setTagged(true));
    }

    long cpu() {
        return processes().flatMap(process -> process.info().totalCpuDuration().stream()).mapToLong(took -> took.toNanos()).sum();
    }

    double memory() {
        return processes().mapToDouble(process -> Meter.memory(process.pid())).sum();
    }

    private static Stream<ProcessHandle> processes() {
        return ProcessHandle.current().descendants().filter(process -> process.info().command().orElse("").contains("chrom"));
    }

    private static String faces() {
        return FACES.entrySet().stream().flatMap(family -> family.getValue().stream().map(face -> face.split(" ")).map(face -> "@font-face { font-family: '" + family.getKey() + "'; font-weight: " + face[0]
                + "; font-style: " + face[1] + "; src: url(/fonts/" + face[2] + ".ttf) }\n")).collect(Collectors.joining());
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (var stream = BrowserPress.class.getResourceAsStream("/print/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        window.close();
        Window.closeBrowser();
        house.stop(0);
    }
}
