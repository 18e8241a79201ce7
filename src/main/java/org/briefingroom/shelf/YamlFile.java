package org.briefingroom.shelf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.scanner.ScannerException;

/** Reads a file as YAML that keeps its line numbers. Nothing in it is ever made into an object of its choosing. */
final class YamlFile {
    private static final long LARGEST = 2_000_000;
    private static final int DEEPEST = 12;

    private YamlFile() {
    }

    /** What a folder holds, by name; a folder that cannot be read is among the faults. */
    static List<Path> in(Path folder, List<Fault.FaultLine> faults) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted().toList();
        } catch (IOException e) {
            faults.add(new Fault.FaultLine(folder.toString(), 1, "The folder cannot be read.", "Check the settings briefingroom.seeds and briefingroom.quizzes."));
            return List.of();
        }
    }

    /** The map that the file holds; empty when it holds none, which then is among the faults. */
    static Optional<YamlMap> read(Path path, Faults faults) {
        try {
            if (Files.size(path) > LARGEST) {
                faults.add(1, "The file is larger than " + LARGEST / 1_000_000 + " MB.", "Split it into several files.");
                return Optional.empty();
            }
            return compose(Files.readAllBytes(path), faults);
        } catch (IOException e) {
            faults.add(1, "The file cannot be read.", "Check that it exists and that its owner lets this program read it.");
            return Optional.empty();
        }
    }

    /** The text of a file that could be read. */
    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<YamlMap> compose(byte[] bytes, Faults faults) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return compose(text.startsWith("\uFEFF") ? text.substring(1) : text, faults);
        } catch (CharacterCodingException e) {
            faults.add(lineOfBadByte(bytes), "The file is not UTF-8.", "Save it in the encoding UTF-8.");
            return Optional.empty();
        }
    }

    private static Optional<YamlMap> compose(String text, Faults faults) {
        try {
            var documents = new ArrayList<Node>();
            new Yaml(limits()).composeAll(new StringReader(text)).forEach(documents::add);
            return onlyMap(documents, faults);
        } catch (MarkedYAMLException e) {
            faults.add(line(e), "This is no YAML that can be read: " + e.getProblem() + ".",
                    "Check the indentation, and put a text in quotes that holds “: ” or begins with [ or {.");
            return Optional.empty();
        } catch (ReaderException e) {
            faults.add(lineAt(text, e.getPosition()), "The character U+%04X is not allowed.".formatted(e.getCodePoint()), "Take it out.");
            return Optional.empty();
        } catch (YAMLException e) {
            faults.add(1, "This is no YAML that can be read: " + e.getMessage() + ".",
                    "Write every value out, without *aliases, at most " + DEEPEST + " levels deep.");
            return Optional.empty();
        }
    }

    private static Optional<YamlMap> onlyMap(List<Node> documents, Faults faults) {
        if (documents.size() > 1) {
            faults.add(YamlMap.lineOf(documents.get(1)), "A second document begins here.", "Take the line “---” out, or make it a file of its own.");
            return Optional.empty();
        }
        if (documents.isEmpty() || !(documents.get(0) instanceof MappingNode map)) {
            faults.add(1, "The file is not one list of keys and values.", "Begin it with a line such as “pack: name”.");
            return Optional.empty();
        }
        return Optional.of(new YamlMap(map, faults));
    }

    /** Where a text begins that never ends, not where the file does. */
    private static int line(MarkedYAMLException e) {
        var mark = e instanceof ScannerException && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static int lineAt(String text, int position) {
        return 1 + (int) text.codePoints().limit(position).filter(character -> character == '\n').count();
    }

    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setCodePointLimit((int) LARGEST);
        limits.setAllowRecursiveKeys(false);
        return limits;
    }

    private static int lineOfBadByte(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
