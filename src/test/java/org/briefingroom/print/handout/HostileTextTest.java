package org.briefingroom.print.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.briefingroom.print.Letters;
import org.briefingroom.print.Paper;
import org.briefingroom.print.Proof;
import org.briefingroom.print.Sheet;
import org.briefingroom.print.Stamp;
import org.briefingroom.print.Typesetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody types is printed as they typed it: it reaches no file and no network, and changes no page. */
class HostileTextTest {
    private static final byte[] DOT = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    Path folder;
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private String there;
    private String file;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, DOT.length);
            exchange.getResponseBody().write(DOT);
            exchange.close();
        });
        server.start();
        there = "http://127.0.0.1:" + server.getAddress().getPort();
        file = Files.write(folder.resolve("secret.png"), DOT).toUri().toString();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void tagsEntitiesAndAddressesArePrintedAsTheyWereTyped() throws IOException {
        var typed = List.of("<img src=\"" + file + "\"/>", "<img src='" + there + "/a.png'>", "&xxe; &#0; &lt;b&gt;", "]]><!DOCTYPE x [<!ENTITY e SYSTEM '" + file + "'>]>", "{cdi:x} {#if}", "<style>@import url(" + there + "/c.css)</style>",
                "</p></div></body></html><h1>Ours", "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + there + "/d.png'/></svg>", "<a href='javascript:alert(1)'>x</a>", "data:text/html,<b>x", "<object class='qr' data='x'>", "<base href='" + there + "'/>");
        var all = String.join(" | ", typed);
        var printed = HandoutTest.print(MadeUpBriefings.of(6, "Ada <b>", "The harbour <i>&amp;", all, "It says: " + all.replaceAll("[\\[\\]()]", "") + "."), "full", "a4", "normal", null);
        var text = Proof.read(printed).replaceAll("\\s+", "");
        typed.forEach(each -> assertThat(text).contains(each.replaceAll("\\s+", "")));
        assertThat(text).contains("Theharbour<i>&amp;", "Ada<b>");
        assertThat(asked).hasValue(0);
        assertThat(pictures(printed.bytes())).isZero();
        assertThat(new String(printed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("/URI", "/EmbeddedFile", "/JavaScript", "/JS ");
    }

    /** In the source, the cast, the topics, the notes and wherever else a text reaches the page. */
    @Test
    void everyFieldIsPrintedAsItWasTyped() throws IOException {
        var hostile = "<img src='" + file + "'/><a href='javascript:x'>&lt;&#10;</a>]]><style>@import url(" + there + "/s.css)</style><svg><use href='" + there + "/u'/></svg> \u202Ead\u2066\u0007\uFEFF";
        var briefing = new Everywhere(text -> text + " " + hostile).in(MadeUpBriefings.of(8));
        var printed = HandoutTest.print(briefing, "full", "letter", "normal", new Stamp("K7M-3QX", "https://example.org/e/K7M3QX"));
        var text = Proof.read(printed).replaceAll("\\s+", "");
        var shown = hostile.replaceAll("[\\s\u202E\u2066\u0007\uFEFF]", "");
        assertThat(text.split(Pattern.quote(shown), -1)).hasSizeGreaterThan(40);
        assertThat(text).doesNotContain("\u202E", "\u2066", "\uFEFF");
        assertThat(asked).hasValue(0);
        assertThat(pictures(printed.bytes())).isZero();
        assertThat(new String(printed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("/URI", "/EmbeddedFile", "/JavaScript", "/JS ");
    }

    @Test
    void aWordOfTenThousandLettersBreaksAndNothingIsLost() {
        var word = "Donau".repeat(2_000);
        var printed = HandoutTest.print(MadeUpBriefings.of(6, "Ada", "The harbour", "Who wants what.", word), "full", "a4", "normal", null);
        assertThat(Proof.read(printed).replaceAll("\\s+", "")).contains(word);
    }

    /** Even if somebody's text came into a template unescaped one day. */
    @Test
    void evenMarkupReachesNothing() throws IOException {
        var body = "<h1>A</h1><p style=\"background-image: url(" + there + "/b.png); list-style-image: url(" + file + ")\">x <img src=\"" + there + "/a.png\" alt=\"a\"/><img src=\"" + file + "\" alt=\"b\"/>"
                + "<img alt=\"c\" src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\"/></p>"
                + "<style>@import url(" + there + "/c.css); @font-face { font-family: x; src: url(" + there + "/f.ttf) }</style><link rel=\"stylesheet\" href=\"" + there + "/l.css\"/>"
                + "<p><a download=\"x\" data-content-type=\"text/plain\" href=\"" + file + "\" title=\"x\">y</a></p>";
        var sheet = new Sheet("A", "B", "C", "en-GB", Instant.EPOCH, Paper.A4, Letters.NORMAL, List.of(), "", body);
        var printed = new Typesetter().set(sheet);
        assertThat(asked).hasValue(0);
        assertThat(pictures(printed.bytes())).isZero();
        assertThat(printed.diagnostics()).isNotEmpty();
    }

    private static long pictures(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getDocument().getObjectsByType(COSName.XOBJECT).stream().filter(object -> object.getObject() instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))).count();
        }
    }
}
