package org.briefingroom.print;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Map;
import org.briefingroom.web.QrCode;
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
        double side = Math.min(width, height);
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(side / code.width(), side / code.width());
        device.setColor(FSRGBColor.BLACK);
        device.fill(place.createTransformedShape(code.shape()));
        return null;
    }
}
