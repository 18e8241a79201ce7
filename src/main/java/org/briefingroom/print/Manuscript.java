package org.briefingroom.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A sheet as the engine takes it: its cleaned text as a document with a head, style sheets and bookmarks, and no link but to
 * the web, to an address of mail or within the sheet.
 */
record Manuscript(Document document, Set<String> missing) {
    private static final int LONGEST_WORD = 24;
    private static final String LINKS = "(?i)(https?://|mailto:).+|#.*";
    /** What an ordinary sheet of 300 facts takes is a tenth of it; without an end, one request could take all memory. */
    private static final int MOST_ELEMENTS = 60_000;

    static Manuscript of(Sheet sheet, Typefaces typefaces) {
        var cleaned = Cleaning.of("<html xml:lang=\"" + sheet.language() + "\" lang=\"" + sheet.language() + "\"><head/><body class=\"" + looks(sheet) + "\">" + sheet.body() + "</body></html>", typefaces);
        var document = parsed(cleaned.text());
        var head = elements(document, "head").get(0);
        head(head, sheet, typefaces);
        bookmarks(head, elements(document, "h2"));
        elements(document, "a").stream().filter(link -> link.getAttribute("class").equals("marker")).forEach(Manuscript::bind);
        elements(document, "a").stream().filter(link -> !link.getAttribute("href").matches(LINKS)).forEach(link -> link.removeAttribute("href"));
        return new Manuscript(document, cleaned.missing());
    }

    private static String looks(Sheet sheet) {
        return sheet.paper().word() + " " + sheet.letters().word() + " " + sheet.looks();
    }

    private static Document parsed(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            var document = builder.parse(new InputSource(new StringReader(xhtml)));
            if (document.getElementsByTagName("*").getLength() > MOST_ELEMENTS) {
                throw new IllegalArgumentException("The sheet has more than " + MOST_ELEMENTS + " elements");
            }
            return document;
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("The sheet is no XHTML: " + e.getMessage(), e);
        }
    }

    private static void head(Element head, Sheet sheet, Typefaces typefaces) {
        child(head, "title").setTextContent(Cleaning.of(sheet.title(), typefaces).text());
        List.of(List.of("subject", sheet.subject()), List.of("description", sheet.subject()), List.of("author", sheet.author())).forEach(entry -> {
            var meta = child(head, "meta");
            meta.setAttribute("name", entry.get(0));
            meta.setAttribute("content", Cleaning.of(entry.get(1), typefaces).text());
        });
        var styles = new StringBuilder(Supplies.text("house.css"));
        styles.append(sheet.letters() == Letters.LARGE ? Supplies.text("large.css") : "");
        sheet.styles().forEach(style -> styles.append(Supplies.text(style + ".css")));
        styles.append("@page { size: ").append(sheet.paper().measures()).append("; }");
        child(head, "style").setTextContent(styles.toString());
    }

    /** Keeps the mark of a note in one line with the word before it. */
    private static void bind(Element marker) {
        if (marker.getPreviousSibling() instanceof Text before && !before.getData().isBlank()) {
            var text = before.getData().stripTrailing();
            int word = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1;
            if (text.length() - word <= LONGEST_WORD) {
                var bound = marker.getOwnerDocument().createElement("span");
                bound.setAttribute("class", "bound");
                before.setData(text.substring(0, word));
                marker.getParentNode().insertBefore(bound, marker);
                bound.appendChild(marker.getOwnerDocument().createTextNode(text.substring(word)));
                bound.appendChild(marker);
            }
        }
    }

    private static void bookmarks(Element head, List<Element> headings) {
        var bookmarks = head.getOwnerDocument().createElement("bookmarks");
        headings.stream().filter(heading -> heading.hasAttribute("id")).forEach(heading -> {
            var bookmark = child(bookmarks, "bookmark");
            bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        });
        if (bookmarks.hasChildNodes()) {
            head.appendChild(bookmarks);
        }
    }

    private static Element child(Element parent, String name) {
        return (Element) parent.appendChild(parent.getOwnerDocument().createElement(name));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
    }

    /** The parser's own writes to the console. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
