package org.briefingroom.shelf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A file that somebody wants imported: read whole, or not at all.
 *
 * @param reading empty when there are faults
 * @param yaml    the text of the file
 */
record PackTrial(Optional<PackFile.Read> reading, Faults faults, String yaml) {
    /** Pages of the desk that stand where a pack of this name would. */
    private static final Set<String> PAGES = Set.of("import", "new");

    static PackTrial of(Path path, String file) {
        var faults = new Faults(file);
        var map = YamlFile.read(path, faults);
        return of(map, faults, map.isPresent() ? YamlFile.text(path) : "");
    }

    static PackTrial of(PackUpload upload) {
        var faults = new Faults(upload.file());
        return of(YamlFile.compose(upload.yaml().getBytes(StandardCharsets.UTF_8), faults), faults, upload.yaml());
    }

    private static PackTrial of(Optional<YamlMap> map, Faults faults, String yaml) {
        var read = map.flatMap(each -> new PackFile(each).read());
        read.filter(each -> PAGES.contains(each.pack().slug())).ifPresent(each ->
                faults.add(1, "No pack can be called “" + each.pack().slug() + "”: a page of the desk is.", "Give it another name."));
        return new PackTrial(faults.count() == 0 ? read : Optional.empty(), faults, yaml);
    }
}
