package org.briefingroom.print;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The program's templates, rendered without starting the program. */
public final class Templates {
    private static final Path FOLDER = Path.of("src/main/resources/templates");
    private static final Engine ENGINE = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML))).addLocator(Templates::located).build();

    private Templates() {
    }

    public static String render(String template, String name, Object value) {
        return ENGINE.getTemplate(template).data(name, value).render();
    }

    private static Optional<TemplateLocation> located(String id) {
        var file = FOLDER.resolve(id + ".html");
        return Files.exists(file) ? Optional.of(new HtmlFile(file)) : Optional.empty();
    }

    private record HtmlFile(Path file) implements TemplateLocation {
        @Override
        public Reader read() {
            try {
                return new StringReader(Files.readString(file));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
