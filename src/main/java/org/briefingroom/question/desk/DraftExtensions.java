package org.briefingroom.question.desk;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How times and words are written on these pages. */
@TemplateExtension
final class DraftExtensions {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK);

    private DraftExtensions() {
    }

    static String day(Instant at) {
        return MINUTE.format(at.atZone(ZoneOffset.UTC));
    }

    static String capitalise(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String urlEncoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
