package org.briefingroom.house;

import static org.briefingroom.house.Steps.last;

import java.util.Map;
import org.briefingroom.support.SampleClass;
import org.briefingroom.support.Session;

/** A class that an instructor began, with a quiz that is set and a learner who joined. */
final class Classes {

    private Classes() {
    }

    static Map<String, String> begun(Session instructor, int number) {
        var classroom = SampleClass.of(instructor, "Sample class " + number);
        var set = classroom.set();
        classroom.join("Ben");
        return Map.of("{classroom}", last(classroom.address()), "{room}", classroom.code(), "{assignment}", set, "{member}", last(classroom.member("Ben")));
    }
}
