package org.briefingroom.classroom.desk;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** An address as a QR code for a page. */
final class QrSvg {

    private QrSvg() {
    }

    static String of(String address) {
        try {
            return drawn(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 4)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("“" + address + "” cannot be drawn as a QR code", e);
        }
    }

    private static String drawn(BitMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                path.append(modules.get(x, y) ? "M" + x + " " + y + "h1v1h-1z" : "");
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + modules.getWidth() + " " + modules.getHeight() + "\" shape-rendering=\"crispEdges\"><path d=\"" + path + "\"/></svg>";
    }
}
