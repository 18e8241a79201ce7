package org.briefingroom.authoring.quizzes;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.briefingroom.quiz.Audience;
import org.briefingroom.quiz.Demands;
import org.briefingroom.quiz.Feedback;
import org.briefingroom.web.Typed;
import org.briefingroom.web.Zones;

/** What is said of a quiz and demanded by it, as it was typed. */
record SettingsForm(Map<String, String> typed) {
    static final int LONGEST_TITLE = 120;
    private static final int LONGEST_ABOUT = 600;
    private static final Pattern SPOKEN = Pattern.compile("(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]){4}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<String> FIELDS = List.of("title", "about", "feedback", "minutes", "attempts", "opens", "closes", "zone", "shuffleQuestions", "shuffleOptions", "audience", "code");

    static SettingsForm of(MultivaluedMap<String, String> posted) {
        var typed = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> typed.put(field, Optional.ofNullable(posted.getFirst(field)).map(SettingsForm::plain).orElse("")));
        return new SettingsForm(typed);
    }

    /** As the working copy has it. */
    static SettingsForm of(Settings settings) {
        var demands = settings.demands();
        var typed = new LinkedHashMap<String, String>();
        typed.put("title", settings.title());
        typed.put("about", settings.about());
        typed.put("feedback", settings.feedback().word());
        typed.put("minutes", demands.minutes() == null ? "" : String.valueOf(demands.minutes()));
        typed.put("attempts", demands.attempts() == null ? "" : String.valueOf(demands.attempts()));
        typed.put("opens", demands.opens() == null ? "" : demands.opens().toString());
        typed.put("closes", demands.closes() == null ? "" : demands.closes().toString());
        typed.put("zone", demands.zone());
        typed.put("shuffleQuestions", demands.shuffleQuestions() ? "yes" : "");
        typed.put("shuffleOptions", demands.shuffleOptions() ? "yes" : "");
        typed.put("audience", demands.audience().word());
        typed.put("code", demands.code() == null ? "" : demands.code());
        return new SettingsForm(typed);
    }

    /** On one line, without signs that no database keeps. */
    static String plain(String text) {
        return StringUtils.normalizeSpace(Typed.line(text));
    }

    String given(String field) {
        return typed.get(field);
    }

    /** What is wrong, by field; empty when it can be kept. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        title(given("title")).ifPresent(problem -> problems.put("title", problem));
        if (given("about").length() > LONGEST_ABOUT) {
            problems.put("about", "This is longer than " + LONGEST_ABOUT + " characters. Say it in fewer.");
        }
        if (Feedback.named(given("feedback")).isEmpty()) {
            problems.put("feedback", "Choose when learners are told what was right.");
        }
        number("minutes", 1440, "Write the minutes as a number from 1 to 1440, or leave it empty for no limit.", problems);
        number("attempts", 100, "Write how often it may be taken as a number from 1 to 100, or leave it empty for as often as they like.", problems);
        var zone = zone(given("zone"));
        if (zone.isEmpty()) {
            problems.put("zone", "Choose a time zone from the list.");
        }
        moment("opens", zone.orElse(null), problems);
        moment("closes", zone.orElse(null), problems);
        if (!problems.containsKey("opens") && !problems.containsKey("closes") && zone.isPresent() && isClosedBeforeItOpens()) {
            problems.put("closes", "It would close before it opens. Choose a later time, or leave it empty to keep it open.");
        }
        var audience = Audience.named(given("audience"));
        if (audience.isEmpty()) {
            problems.put("audience", "Choose who may take it.");
        }
        if (audience.filter(Audience.CODE::equals).isPresent() && (!SPOKEN.matcher(Typed.visible(given("code"))).find() || given("code").length() > 40)) {
            problems.put("code", "Choose a word of at least 4 letters or digits and at most 40 characters, such as the name of a river.");
        }
        return problems;
    }

    static Optional<String> title(String title) {
        return title.isEmpty() ? Optional.of("Give the quiz a title; learners see it first.")
                : title.length() > LONGEST_TITLE ? Optional.of("This is longer than " + LONGEST_TITLE + " characters. Choose a shorter title.") : Optional.empty();
    }

    private void number(String field, int most, String problem, Map<String, String> problems) {
        if (!given(field).isEmpty() && !(given(field).matches("\\d{1,4}") && Integer.parseInt(given(field)) >= 1 && Integer.parseInt(given(field)) <= most)) {
            problems.put(field, problem);
        }
    }

    private void moment(String field, ZoneId zone, Map<String, String> problems) {
        var local = moment(field);
        if (!given(field).isEmpty() && local.filter(at -> at.getYear() >= 2000 && at.getYear() <= 2200).isEmpty()) {
            problems.put(field, "Write the day and the time like this: 2026-03-02T08:30. Leave it empty for none.");
        } else if (local.isPresent() && zone != null && zone.getRules().getValidOffsets(local.get()).isEmpty()) {
            problems.put(field, "There is no such time in this zone: the clocks go forward over it on " + DAY.format(local.get()) + ". Choose one an hour later or earlier.");
        }
    }

    private Optional<LocalDateTime> moment(String field) {
        try {
            return given(field).isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(given(field).replace(' ', 'T')));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private boolean isClosedBeforeItOpens() {
        var demands = demands();
        return demands.opensAt().isPresent() && demands.closesAt().filter(closing -> !closing.isAfter(demands.opensAt().get())).isPresent();
    }

    static Optional<ZoneId> zone(String id) {
        return Zones.ALL.contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }

    private Demands demands() {
        var audience = Audience.named(given("audience")).orElse(Audience.SHELF);
        return new Demands(whole("minutes"), whole("attempts"), moment("opens").orElse(null), moment("closes").orElse(null), given("zone"),
                !given("shuffleQuestions").isEmpty(), !given("shuffleOptions").isEmpty(), audience, audience == Audience.CODE ? given("code") : null);
    }

    private Integer whole(String field) {
        return given(field).matches("\\d{1,4}") ? Integer.valueOf(given(field)) : null;
    }

    /** Only where nothing is wrong. */
    Settings settings() {
        return new Settings(given("title"), given("about"), Feedback.named(given("feedback")).orElseThrow(), demands());
    }
}
