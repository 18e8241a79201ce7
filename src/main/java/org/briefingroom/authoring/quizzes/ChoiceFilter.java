package org.briefingroom.authoring.quizzes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.kinds.Kind;
import org.jboss.resteasy.reactive.RestQuery;

/** Which questions are offered: all of it stands in the address. */
public class ChoiceFilter {
    @RestQuery
    String from;
    @RestQuery
    String q;
    @RestQuery
    String topic;
    @RestQuery
    String kind;
    @RestQuery
    String status;
    @RestQuery
    Integer page;
    /** How many came in a moment ago. */
    @RestQuery
    String added;

    /** Whether published questions are looked at; otherwise drafts. */
    boolean isPublished() {
        return "published".equals(from);
    }

    public String words() {
        var words = SettingsForm.plain(q == null ? "" : q);
        return words.substring(0, Math.min(200, words.length()));
    }

    public String topic() {
        return topic == null ? "" : SettingsForm.plain(topic);
    }

    public String kind() {
        return kindOf().map(Kind::name).orElse("");
    }

    Optional<Kind> kindOf() {
        return Stream.of(Kind.values()).filter(each -> each.name().equals(kind)).findFirst();
    }

    public String status() {
        return Status.named(status == null ? "" : status).map(Status::word).orElse("");
    }

    public String added() {
        return added != null && added.matches("\\d{1,3}") ? added : "";
    }

    Integer page() {
        return page;
    }

    public boolean isFiltered() {
        return !(words() + topic() + kind() + status()).isEmpty();
    }

    boolean finds(String stem, Kind of, FactLine settling) {
        return (stem + " " + settling.sentence()).toLowerCase(Locale.ROOT).contains(words().toLowerCase(Locale.ROOT)) && (kind().isEmpty() || of.name().equals(kind()))
                && (topic().isEmpty() || settling.topic().slug().equals(topic())) && (status().isEmpty() || settling.status().word().equals(status()));
    }

    /** Everything but the page, as the part of an address behind its question mark. */
    public String query() {
        return Stream.of("from=" + (isPublished() ? "published" : "drafts"), pair("q", words()), pair("topic", topic()), pair("kind", kind()), pair("status", status()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + encoded(value);
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
