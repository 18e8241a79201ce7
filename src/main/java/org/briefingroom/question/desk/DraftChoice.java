package org.briefingroom.question.desk;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.jboss.resteasy.reactive.RestQuery;

/** Which facts and drafts are looked at: all of it stands in the address, to be shared and reloaded. */
public class DraftChoice {
    @RestQuery
    List<String> topic;
    @RestQuery
    List<String> fact;
    @RestQuery
    String angle;
    @RestQuery
    String state;
    @RestQuery
    String q;
    @RestQuery
    String page;
    /** The draft that was decided on a moment ago. */
    @RestQuery
    String done;

    /** As it stands in the part of an address behind its question mark. */
    static DraftChoice of(String query) {
        var given = Arrays.stream(query.split("&")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
                .collect(Collectors.groupingBy(pair -> pair[0], Collectors.mapping(pair -> decoded(pair[1]), Collectors.toList())));
        var choice = new DraftChoice();
        choice.topic = given.get("topic");
        choice.fact = given.get("fact");
        choice.angle = first(given, "angle");
        choice.state = first(given, "state");
        choice.q = first(given, "q");
        choice.page = first(given, "page");
        return choice;
    }

    private static String first(Map<String, List<String>> given, String name) {
        return given.getOrDefault(name, List.of("")).get(0);
    }

    /** What was mistyped into an address is taken as it stands. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    public List<String> topics() {
        return topic == null ? List.of() : topic;
    }

    public List<String> facts() {
        return fact == null ? List.of() : fact;
    }

    public String angle() {
        return given(angle);
    }

    public String state() {
        return given(state);
    }

    public String text() {
        return given(q);
    }

    String done() {
        return given(done);
    }

    /** From 1. */
    int page() {
        return given(page).matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }

    public boolean isEverything() {
        return topics().isEmpty() && facts().isEmpty();
    }

    public boolean isFiltered() {
        return !(angle() + state() + text()).isEmpty();
    }

    boolean chooses(FactLine line) {
        return isEverything() || topics().contains(line.topic().slug()) || facts().contains(line.fact());
    }

    boolean finds(FactLine line) {
        return (line.sentence() + " " + line.fact()).toLowerCase(Locale.ROOT).contains(text().toLowerCase(Locale.ROOT));
    }

    /** The chosen facts, as the part of an address behind its question mark. */
    public String chosen() {
        return joined(Stream.concat(topics().stream().map(each -> pair("topic", each)), facts().stream().map(each -> pair("fact", each))));
    }

    /** The chosen facts and every filter but the state. */
    String stateless() {
        return joined(Stream.of(chosen(), pair("angle", angle()), pair("q", text())));
    }

    /** Everything but the page. */
    public String query() {
        return joined(Stream.of(stateless(), pair("state", state())));
    }

    /** Everything. */
    public String whole() {
        return page() == 1 ? query() : at(page());
    }

    public String at(int number) {
        return joined(Stream.of(query(), pair("page", String.valueOf(number))));
    }

    static String pair(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String given(String value) {
        return value == null ? "" : value.strip();
    }
}
