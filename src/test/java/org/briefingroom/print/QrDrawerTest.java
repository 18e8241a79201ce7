package org.briefingroom.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.briefingroom.web.QrCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class QrDrawerTest {

    /** The first of them is one that the encoder, left alone, draws so that nothing reads it. */
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/q/7?s=print", "https://briefing.example.org/e/K7M3QX", "http://localhost:8080/e/AAAAAA"})
    void whatIsPrintedIsReadBack(String address) throws Exception {
        var sheet = new Sheet("A", "B", "C", "en-GB", Instant.EPOCH, Paper.A4, Letters.NORMAL, List.of(), "",
                "<h1>A</h1><p><object class=\"qr\" data=\"" + address + "\" alt=\"QR code\"></object></p>");
        for (int dotsPerInch : new int[] {150, 300}) {
            assertThat(read(new Typesetter().set(sheet), dotsPerInch)).isEqualTo(address);
        }
    }

    private static String read(Printed printed, int dotsPerInch) throws Exception {
        try (var document = Loader.loadPDF(printed.bytes())) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch);
            int width = picture.getWidth();
            int height = picture.getHeight();
            var pixels = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(pixels))).getText();
        }
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
    }
}
