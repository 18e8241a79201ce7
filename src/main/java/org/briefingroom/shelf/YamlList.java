package org.briefingroom.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A list of a file. What in it is of another shape is reported as it is asked for. */
final class YamlList {
    /** What an escape such as "\0" brings in, and no database keeps. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]");

    private static final int LONGEST = 2000;

    private final List<Node> items;
    private final Faults faults;

    private YamlList(List<Node> items, Faults faults) {
        this.items = items;
        this.faults = faults;
    }

    /** @param node what stands under the key; null when nothing does, which is an empty list */
    static YamlList under(String key, Node node, Faults faults) {
        if (node instanceof SequenceNode sequence) {
            return new YamlList(sequence.getValue(), faults);
        }
        if (node != null) {
            faults.add(YamlMap.lineOf(node), "“" + key + "” must be a list.", "Begin each of its lines with “- ”.");
        }
        return new YamlList(List.of(), faults);
    }

    List<String> texts() {
        var texts = new ArrayList<String>();
        for (var item : items) {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(written(scalar, faults));
            } else {
                faults.add(YamlMap.lineOf(item), "A text was expected here.", "Write a text, in quotes if it holds “: ”.");
            }
        }
        return texts;
    }

    static String written(ScalarNode scalar, Faults faults) {
        var text = UNFIT.matcher(scalar.getValue());
        if (text.find()) {
            faults.add(YamlMap.lineOf(scalar), "This text holds a character that cannot be kept.", "Take out what is written as \\0 or the like.");
        }
        if (scalar.getValue().length() > LONGEST) {
            faults.add(YamlMap.lineOf(scalar), "This text has " + scalar.getValue().length() + " characters.", "Say it in " + LONGEST + ".");
        }
        return text.replaceAll(" ").strip();
    }

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var item : items) {
            if (item instanceof SequenceNode row) {
                rows.add(new YamlList(row.getValue(), faults).texts());
            } else {
                faults.add(YamlMap.lineOf(item), "A list was expected here.", "Write it as [one, other].");
            }
        }
        return rows;
    }

    List<YamlMap> maps() {
        var maps = new ArrayList<YamlMap>();
        for (var item : items) {
            if (item instanceof MappingNode map) {
                maps.add(new YamlMap(map, faults));
            } else {
                faults.add(YamlMap.lineOf(item), "Keys and values were expected here.", "Write them as “key: value”, one a line.");
            }
        }
        return maps;
    }
}
