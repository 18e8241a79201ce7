package org.briefingroom.shelf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keys and values of a file, each with its line. What is missing or of another shape is reported as it is asked for. */
final class YamlMap {
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final int line;
    private final Faults faults;

    YamlMap(MappingNode node, Faults faults) {
        this.faults = faults;
        this.line = lineOf(node);
        for (var pair : node.getValue()) {
            var key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (values.putIfAbsent(key, pair.getValueNode()) != null) {
                faults.add(lineOf(pair.getKeyNode()), "“" + key + "” stands here twice.", "Keep one of the two, or give the other its own name.");
            }
            lines.putIfAbsent(key, lineOf(pair.getKeyNode()));
        }
    }

    static int lineOf(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }

    int line() {
        return line;
    }

    /** The line of a key; of the whole map when it is not there. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Reports every key that is none of these. */
    YamlMap only(String... known) {
        lines.forEach((key, at) -> {
            if (!List.of(known).contains(key)) {
                faults.add(at, "“" + key + "” is not known here.", suggestion(key, known));
            }
        });
        return this;
    }

    private static String suggestion(String key, String... known) {
        var distance = new LevenshteinDistance(2);
        return Arrays.stream(known).filter(each -> distance.apply(key, each) >= 0 && each.length() > 2)
                .min(Comparator.comparing(each -> distance.apply(key, each)))
                .map(near -> "Did you mean “" + near + "”?")
                .orElse("Known are: " + String.join(", ", known) + ".");
    }

    /** The text of a key; reported and empty when there is none. */
    String required(String key) {
        var text = text(key);
        if (text.isEmpty() && !(values.get(key) instanceof MappingNode) && !(values.get(key) instanceof SequenceNode)) {
            faults.add(line(key), "“" + key + "” is missing.", "Add a line “" + key + ": …”.");
        }
        return text.orElse("");
    }

    Optional<String> text(String key) {
        var node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(YamlList.written(scalar, faults)).filter(text -> !text.isEmpty());
        }
        faults.add(lineOf(node), "“" + key + "” must be one text.", "Write “" + key + ": …” on one line.");
        return Optional.empty();
    }

    boolean flag(String key) {
        var text = text(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            faults.add(line(key), "“" + key + "” is " + text + ".", "Write true or false.");
        }
        return text.equals("true");
    }

    /** One text or a list of texts; empty when there is none. */
    List<String> texts(String key) {
        return values.get(key) instanceof SequenceNode ? YamlList.under(key, values.get(key), faults).texts() : text(key).map(List::of).orElse(List.of());
    }

    /** A list of lists of texts, such as pairs. */
    List<List<String>> rows(String key) {
        return YamlList.under(key, values.get(key), faults).rows();
    }

    List<YamlMap> maps(String key) {
        return YamlList.under(key, values.get(key), faults).maps();
    }

    /** The maps under a key, by their names; empty and reported when it is no map. */
    Map<String, YamlMap> named(String key) {
        var named = new LinkedHashMap<String, YamlMap>();
        map(key).ifPresent(all -> all.values.forEach((name, node) -> {
            if (node instanceof MappingNode map) {
                named.put(name, new YamlMap(map, faults));
            } else {
                faults.add(all.line(name), "“" + name + "” holds no keys.", "Indent its keys below it.");
            }
        }));
        return named;
    }

    Optional<YamlMap> map(String key) {
        var node = values.get(key);
        if (node instanceof MappingNode map) {
            return Optional.of(new YamlMap(map, faults));
        }
        faults.add(line(key), "“" + key + "” is missing or holds no keys.", "Write “" + key + ":” and indent its keys below it.");
        return Optional.empty();
    }

    void fault(String key, String what, String mend) {
        faults.add(line(key), what, mend);
    }

    Faults faults() {
        return faults;
    }
}
