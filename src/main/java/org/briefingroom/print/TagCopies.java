package org.briefingroom.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Copies the tags of pages together with the pages, so that every copy is read aloud by itself. */
final class TagCopies {
    private static final COSName PG = COSName.PG;

    private final PDStructureTreeRoot root;
    private final List<COSDictionary> originals = new ArrayList<>();
    private final COSDictionary whole;
    private final COSArray copies = new COSArray();
    private final COSArray numbers = new COSArray();
    private int pages;

    TagCopies(PDDocument document) {
        root = document.getDocumentCatalog().getStructureTreeRoot();
        kids(root.getCOSObject().getDictionaryObject(COSName.K)).forEach(kid -> originals.add((COSDictionary) kid));
        whole = new COSDictionary(originals.get(0));
        whole.setItem(COSName.K, copies);
        whole.removeItem(PG);
    }

    /** What the tags of some pages say, for their copies. @param pages each with its copy */
    void copy(Map<PDPage, PDPage> pages) {
        var owners = new HashMap<COSDictionary, Map<Integer, COSDictionary>>();
        var on = new HashMap<COSDictionary, COSDictionary>();
        pages.forEach((page, copy) -> on.put(page.getCOSObject(), copy.getCOSObject()));
        for (var original : originals) {
            var copy = copied(original, on, owners);
            if (copy != null) {
                kids(copy.getDictionaryObject(COSName.K)).forEach(kid -> {
                    ((COSDictionary) kid).setItem(COSName.P, whole);
                    copies.add(kid);
                });
            }
        }
        pages.values().forEach(page -> number(page.getCOSObject(), owners.getOrDefault(page.getCOSObject(), Map.of())));
    }

    /** In place of those that were copied. */
    void putUp() {
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.K, whole);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(pages);
    }

    private void number(COSDictionary page, Map<Integer, COSDictionary> owners) {
        var elements = new COSArray();
        new TreeMap<>(owners).forEach((piece, element) -> {
            while (elements.size() < piece) {
                elements.add(null);
            }
            elements.add(element);
        });
        page.setInt(COSName.STRUCT_PARENTS, pages);
        numbers.add(COSInteger.get(pages));
        numbers.add(elements);
        pages++;
    }

    /** Null when nothing of it stands on those pages. */
    private static COSDictionary copied(COSDictionary element, Map<COSDictionary, COSDictionary> on, Map<COSDictionary, Map<Integer, COSDictionary>> owners) {
        var copy = new COSDictionary(element);
        var page = on.get(element.getCOSDictionary(PG));
        var kept = new COSArray();
        for (var kid : kids(element.getDictionaryObject(COSName.K))) {
            if (kid instanceof COSInteger piece && page != null) {
                kept.add(piece);
                owners.computeIfAbsent(page, none -> new HashMap<>()).put(piece.intValue(), copy);
            } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                var copied = copied(inner, on, owners);
                if (copied != null) {
                    copied.setItem(COSName.P, copy);
                    kept.add(copied);
                }
            } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
                var referred = on.get(reference.containsKey(PG) ? reference.getCOSDictionary(PG) : element.getCOSDictionary(PG));
                if (referred != null) {
                    var own = new COSDictionary(reference);
                    own.setItem(PG, referred);
                    kept.add(own);
                    owners.computeIfAbsent(referred, none -> new HashMap<>()).put(reference.getInt(COSName.MCID), copy);
                }
            } else if (kid instanceof COSDictionary) {
                throw new IllegalArgumentException("A sheet with links cannot be copied");
            }
        }
        copy.removeItem(PG);
        if (page != null) {
            copy.setItem(PG, page);
        }
        copy.setItem(COSName.K, kept.size() == 1 ? kept.get(0) : kept);
        return kept.size() == 0 ? null : copy;
    }

    private static List<COSBase> kids(COSBase kids) {
        if (kids instanceof COSArray several) {
            var list = new ArrayList<COSBase>();
            several.forEach(kid -> list.add(kid instanceof COSObject indirect ? indirect.getObject() : kid));
            return list;
        }
        return kids == null ? List.of() : List.of(kids);
    }
}
