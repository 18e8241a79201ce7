package org.briefingroom.web;

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

/** An address as a QR code that was read back before it is shown: some masks make a symbol that readers cannot read. */
public final class QrCode {
    /** White modules round it, by the standard. */
    private static final int QUIET = 4;
    private static final int MASKS = 8;
    private static final int PIXELS_A_MODULE = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** @throws IllegalArgumentException when the address is too long to be drawn or cannot be read back */
    public static QrCode of(String address) {
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
    public int width() {
        return modules.getWidth() + 2 * QUIET;
    }

    /** Its black modules as one shape, run by run; a module is 1 wide. */
    public Path2D shape() {
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

    /** As a picture for a page. */
    public String svg() {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                path.append(modules.get(x, y) == 1 ? "M" + (QUIET + x) + " " + (QUIET + y) + "h1v1h-1z" : "");
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width() + " " + width() + "\" shape-rendering=\"crispEdges\"><path d=\"" + path + "\"/></svg>";
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
