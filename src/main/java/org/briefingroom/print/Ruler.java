package org.briefingroom.print;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Measures the text of one document letter by letter from a table. The engine's own has every word written and read back for it, when
 * lines are broken and once more before they are drawn; what the table does not have is left to it.
 */
final class Ruler extends PdfBoxTextRenderer {
    private static final float OVERHANG = 0.01f;

    private final Map<PDFont, LetterWidths> widths = new IdentityHashMap<>();
    private final Map<FontSpecification, PdfBoxFSFont> fonts = new IdentityHashMap<>();

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        float width = width((PdfBoxFSFont) font, text);
        return Float.isNaN(width) ? super.getWidth(context, font, text) : rounded(width / 1000f * font.getSize2D());
    }

    /** As the engine rounds. */
    private static int rounded(float width) {
        return width - Math.floor(width) < OVERHANG ? (int) width : (int) Math.ceil(width);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        drawString(device, text, x, y, null);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo spacing) {
        var page = (PdfBoxFastOutputDevice) device;
        var font = fonts.computeIfAbsent(page.getFontSpecification(), cut -> (PdfBoxFSFont) page.getSharedContext().getFont(cut));
        if (Float.isNaN(width(font, text))) {
            super.drawString(device, text, x, y, spacing);
        } else {
            page.drawStringFast(text, x, y, spacing, font.getFontDescriptions().get(0), font.getSize2D());
        }
    }

    /** In the first of its typefaces, in thousandths of its size; NaN when that one does not have all of it. */
    private float width(PdfBoxFSFont font, String text) {
        if (font.getFontDescriptions().isEmpty()) {
            return Float.NaN;
        }
        var first = font.getFontDescriptions().get(0).getFont();
        return widths.computeIfAbsent(first, LetterWidths::of).of(text, first);
    }
}
