package org.briefingroom.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine: what it prints, and what it will not. */
class TypesetterTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    private static final String EVERYTHING = """
            <div class="running-head">The harbour</div><div class="running-foot">Edition of May</div>
            <h1>The harbour</h1><p>Left of the office: a difficult, fluffy affair. <b>Bold</b>, <i>slanted</i>. <span lang="uk">Україна, Ґанок</span>, <span lang="el">Ελλάδα</span>.</p>
            <h2 id="who">Who says what</h2>
            <table><thead><tr><th scope="col">Who</th><th scope="col">What</th></tr></thead><tbody><tr><th scope="row">Ada</th><td>Open it.<a href="#n1" title="Source note 1">1</a></td></tr></tbody></table>
            <h2 id="notes">Notes</h2><ol><li id="n1">Harbour Post, §1. <a href="https://example.org/a" title="The article">example.org</a></li></ol>
            <p><object class="qr" data="https://example.org/e/K7M3QX" alt="QR code: opens this edition"></object></p>
            """;

    private static Sheet sheet(String body) {
        return new Sheet("The harbour", "Who wants what of it", "Cem Demir", "en-GB", Instant.parse("2025-08-19T00:00:00Z"), Paper.A4, Letters.NORMAL, List.of(), "", body);
    }

    @ParameterizedTest
    @EnumSource
    void everyPaperIsSoundByBothStandards(Paper paper) {
        var sheet = new Sheet("The harbour", "Who wants what of it", "Cem Demir", "en-GB", Instant.EPOCH, paper, Letters.LARGE, List.of(), "", EVERYTHING);
        var printed = TYPESETTER.set(sheet);
        assertThat(Proof.read(printed)).contains("Left of the office: a difficult, fluffy affair. Bold, slanted. Україна, Ґанок, Ελλάδα.", "[QR code: opens this edition]");
        assertThat(Proof.seen(printed)).contains("Page 1 of 1", "Edition of May");
    }

    @Test
    void theSameSheetHasTheSameBytes() {
        assertThat(TYPESETTER.set(sheet(EVERYTHING)).bytes()).isEqualTo(new Typesetter().set(sheet(EVERYTHING)).bytes());
    }

    @Test
    void theThreadIsGivenBackAsItCame() {
        var own = new ClassLoader(getClass().getClassLoader()) { };
        Thread.currentThread().setContextClassLoader(own);
        try {
            TYPESETTER.set(sheet(EVERYTHING));
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(own);
        } finally {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        }
    }

    @Test
    void whatIsNotTextTakesOneMarkAndNoReferenceIsAnObjectOfItsOwn() throws IOException {
        try (var document = Loader.loadPDF(TYPESETTER.set(sheet(EVERYTHING)).bytes())) {
            var marks = document.getPage(0).getResources();
            assertThat(marks.getPropertiesNames()).extracting(name -> marks.getProperties(name).getCOSObject().getNameAsString(COSName.TYPE)).containsOnlyOnce("Layout").doesNotContain("Background");
            assertThat(document.getDocument().getXrefTable().keySet()).extracting(key -> document.getDocument().getObjectFromPool(key).getObject())
                    .extracting(object -> object instanceof COSDictionary entries ? entries.getNameAsString(COSName.TYPE) : null).contains("StructElem", "Annot").doesNotContain("MCR", "OBJR");
        }
    }

    @Test
    void pagesAreCountedBeforeTheyArePrinted() {
        try (var galley = TYPESETTER.lay(sheet("<h1>A</h1>" + "<p>b</p>".repeat(200)))) {
            assertThat(galley.pages()).isGreaterThan(2).isEqualTo(galley.print().pages());
        }
    }

    @Test
    void aSignThatNoTypefaceHasIsABoxAndToldOf() {
        var printed = TYPESETTER.set(sheet("<h1>A</h1><p>Here 日 and 😀, polytonic ᾆ</p>"));
        assertThat(Proof.read(printed)).contains("Here □ and □, polytonic ᾆ");
        assertThat(printed.missing()).containsExactly("日", "😀");
    }

    @Test
    void greekIsReadBackAsGreek() {
        var greek = "Μάιος: η σημαία, ο κόσμος, τα σύμμαχα κράτη, Ωμέγα";
        var printed = TYPESETTER.set(sheet("<h1>A</h1><p>" + greek + "</p><p><b>" + greek + "</b></p><h2>μ</h2>"));
        assertThat(Proof.read(printed)).contains(greek + "\n" + greek, "Μ").doesNotContain("\u00B5");
    }

    @Test
    void whatNobodyWaitsForStopsInTheMiddle() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> TYPESETTER.set(sheet("<h1>A</h1>" + "<p>One more line.</p>".repeat(10_000)))).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatNoPageCanShowIsTakenOut() {
        var printed = TYPESETTER.set(sheet("<h1>A</h1><p>one\u0001\u000B\uFEFF\u202E\u2066 two\uD800 th\u200Bree\uFFFE\u0085</p>"));
        assertThat(Proof.read(printed)).contains("one two three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//example.org", "vbscript:x"})
    void noLinkLeadsElsewhereThanToTheWeb(String address) {
        var printed = TYPESETTER.set(sheet("<h1>A</h1><p><a href=\"" + address + "\" title=\"x\">go</a></p>"));
        assertThat(new String(printed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("/URI");
    }

    @Test
    void whatIsNoXhtmlIsRefused() {
        assertThatThrownBy(() -> TYPESETTER.set(sheet("<p>open"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no XHTML");
    }
}
