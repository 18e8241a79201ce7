package org.briefingroom.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws {@code <object class="qr" data="address">} as a QR code, in one path. */
final class QrDrawer implements FSObjectDrawerFactory, FSObjectDrawer {

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("class").equals("qr");
    }

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height, OutputDevice device, RenderingContext context, int dotsPerPixel) {
        var code = QrCode.of(element.getAttribute("data"));
        float side = (float) (Math.min(width, height) / dotsPerPixel);
        device.drawWithGraphics((float) x, (float) y, side, side, graphics -> {
            graphics.setColor(Color.BLACK);
            graphics.fill(AffineTransform.getScaleInstance(side / code.width(), side / code.width()).createTransformedShape(code.shape()));
        });
        return null;
    }
}
