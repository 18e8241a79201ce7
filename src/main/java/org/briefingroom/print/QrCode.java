package org.briefingroom.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.detector.Detector;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.stream.IntStream;

/** An address as a QR code that was read back before it is printed: some masks make a symbol that readers cannot read. */
final class QrCode {
    /** White modules round it, by the standard. */
    static final int QUIET = 4;
    private static final int MASKS = 8;
    private static final int PIXELS_A_MODULE = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** @throws IllegalArgumentException when the address is too long to be drawn or cannot be read back */
    static QrCode of(String address) {
        return IntStream.range(0, MASKS).mapToObj(mask -> new QrCode(encoded(address, mask))).filter(code -> code.reads(address)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No QR code could be made that reads " + address));
    }

    private static ByteMatrix encoded(String address, int mask) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.QR_MASK_PATTERN, mask)).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("“" + address + "” cannot be drawn as a QR code", e);
        }
    }

    /** With the quiet zone, in modules. */
    int width() {
        return modules.getWidth() + 2 * QUIET;
    }

    /** Its black modules as one shape, run by run; a module is 1 wide. */
    Path2D shape() {
        var shape = new Path2D.Double();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    shape.append(new Rectangle2D.Double(QUIET + from, QUIET + y, x - from, 1), false);
                }
            }
        }
        return shape;
    }

    /** By a reader that finds the symbol on its white page, as a camera would. */
    private boolean reads(String address) {
        try {
            return new Decoder().decode(new Detector(page()).detect().getBits()).getText().equals(address);
        } catch (ReaderException e) {
            return false;
        }
    }

    private BitMatrix page() {
        var page = new BitMatrix(width() * PIXELS_A_MODULE);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    page.setRegion((QUIET + x) * PIXELS_A_MODULE, (QUIET + y) * PIXELS_A_MODULE, PIXELS_A_MODULE, PIXELS_A_MODULE);
                }
            }
        }
        return page;
    }
}
