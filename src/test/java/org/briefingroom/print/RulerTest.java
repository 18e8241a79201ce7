package org.briefingroom.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.pdmodel.PDDocument;

class RulerTest {
    private static final Typefaces TYPEFACES = new Typesetter().typefaces();
    private static final PdfBoxTextRenderer ENGINE = new PdfBoxTextRenderer();

    /** Latin, Greek and Russian, a soft hyphen, arrows and a box that is not in the table. */
    @Property(tries = 300)
    void textIsAsWideAsTheEngineMeasuresIt(@ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') @CharRange(from = 'α', to = 'ω') @CharRange(from = 'А', to = 'я')
            @Chars({'é', 'Ł', '–', '→', '□', '\u00AD'}) String text, @ForAll @FloatRange(min = 90, max = 600) float size) throws Exception {
        try (var document = new PDDocument()) {
            var face = TYPEFACES.forNames(document);
            var font = new PdfBoxFSFont(List.of(new FontDescription(document, () -> face, IdentValue.NORMAL, 600, "Source Sans", false, true, new FSDefaultCacheStore())), size);
            assertThat(new Ruler().getWidth(null, font, text)).isEqualTo(ENGINE.getWidth(null, font, text));
        }
    }
}
