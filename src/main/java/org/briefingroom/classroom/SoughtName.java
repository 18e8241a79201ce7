package org.briefingroom.classroom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.lang3.StringUtils;
import org.briefingroom.people.Learner;
import org.briefingroom.people.NameKey;
import org.briefingroom.web.Typed;

/** Part of a name, by which somebody in a class is looked for. @param typed on one line; empty for everybody */
public record SoughtName(String typed) {

    public static SoughtName of(String typed) {
        return new SoughtName(StringUtils.left(Typed.line(typed), Learner.LONGEST_NAME));
    }

    /** As {@code classroom_member.name_key} has it: empty, which is part of every name, for everybody. */
    public String key() {
        return typed.isEmpty() ? "" : NameKey.of(typed);
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /** An address that asks for it. */
    public String in(String address) {
        return isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
