package org.briefingroom.authoring.questions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.briefingroom.question.kinds.Kind;
import org.jboss.resteasy.reactive.RestQuery;

/** Which questions are looked at: all of it stands in the address, to be shared and reloaded. */
public class BankChoice {
    static final String DRAFTED = "drafted";
    static final String FILES = "files";
    private static final int LONGEST = 200;

    @RestQuery
    String q;
    @RestQuery
    String pack;
    @RestQuery
    String topic;
    @RestQuery
    String kind;
    @RestQuery
    String status;
    @RestQuery
    String author;
    @RestQuery
    String fact;
    @RestQuery
    String state;
    @RestQuery
    String findings;
    @RestQuery
    String page;

    public String text() {
        return given(q);
    }

    public String pack() {
        return given(pack);
    }

    /** As pack/topic, since packs name their topics alike. */
    public String topic() {
        return given(topic);
    }

    public String kind() {
        return Arrays.stream(Kind.values()).map(Kind::name).filter(given(kind)::equals).findFirst().orElse("");
    }

    public String status() {
        return given(status);
    }

    public String author() {
        return given(author);
    }

    Optional<UUID> person() {
        return author().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(author())) : Optional.empty();
    }

    public String fact() {
        return given(fact);
    }

    public String state() {
        return QuestionState.named(given(state)).map(QuestionState::word).orElse("");
    }

    /** "yes", "no", or empty. */
    public String findings() {
        return given(findings).matches("yes|no") ? given(findings) : "";
    }

    int page() {
        return Written.number(page, 1);
    }

    public boolean isFiltered() {
        return !query().isEmpty();
    }

    /** Whether more is chosen than words and a pack. */
    public boolean isNarrow() {
        return !(topic() + kind() + status() + author() + fact() + state() + findings()).isEmpty();
    }

    /** Everything but the page, as the part of an address behind its question mark. */
    public String query() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", text());
        parts.put("pack", pack());
        parts.put("topic", topic());
        parts.put("kind", kind());
        parts.put("status", status());
        parts.put("author", author());
        parts.put("fact", fact());
        parts.put("state", state());
        parts.put("findings", findings());
        return parts.entrySet().stream().filter(part -> !part.getValue().isEmpty())
                .map(Map.Entry::copyOf).map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    public String address() {
        return "/desk/questions" + (query().isEmpty() ? "" : "?" + query());
    }

    private static String given(String value) {
        var one = value == null ? "" : Written.line(value);
        return one.substring(0, Math.min(LONGEST, one.length()));
    }
}
