package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.briefingroom.briefing.SectionDraft;
import org.briefingroom.fact.PackDraft;

/** Whatever a pack holds, the file that is written of it is the same pack. */
class PackTextTest {

    @Property(tries = 800)
    void whatIsWrittenIsReadAgainAndWrittenTheSame(@ForAll long seed) {
        var made = MadeUpPacks.of(seed);
        check(made.pack(), made.sections());
    }

    @Example
    void theShippedPacksToo() throws IOException {
        for (var name : new String[] {"western-guarantees-ukraine", "first-minor-planets"}) {
            var read = Read.pack(Files.readString(Path.of("seeds", name + ".yaml"))).sound();
            check(read.pack(), read.sections());
        }
    }

    @Example
    void aShippedPackLooksAsItsCuratorWroteItButForQuotes() throws IOException {
        var file = Files.readString(Path.of("seeds", "western-guarantees-ukraine.yaml"));
        var read = Read.pack(file).sound();
        assertThat(unquoted(PackText.of(read.pack(), read.sections()))).isEqualTo(unquoted(file));
    }

    private static String unquoted(String yaml) {
        return yaml.replace("\"", "");
    }

    private static void check(PackDraft pack, List<SectionDraft> sections) {
        var text = PackText.of(pack, sections);
        var read = Read.pack(text);
        assertThat(read.faults()).as(text).isEmpty();
        assertThat(read.sound().pack()).as(text).isEqualTo(pack);
        assertThat(read.sound().sections()).isEqualTo(sections);
        assertThat(PackText.of(read.sound().pack(), read.sound().sections())).isEqualTo(text);
    }
}
