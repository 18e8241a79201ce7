package org.briefingroom.audit;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.briefingroom.audit.AuditLog.AuditLine;
import org.briefingroom.audit.LogPages.DayView;
import org.briefingroom.audit.LogPages.LogLine;
import org.briefingroom.audit.LogPages.LogView;
import org.briefingroom.people.Caller;
import org.briefingroom.web.Paging;
import org.briefingroom.web.TimeInWords;

/** The log, as those who may read it see it: editors and administrators everybody's lines, instructors their own. */
@ApplicationScoped
class LogBook {
    private static final int PAGE = 50;
    private static final int LONGEST_NAME = 60;

    @Inject
    AuditLog log;
    @Inject
    Caller caller;
    @Inject
    TimeInWords time;

    /** Two statements. */
    @Transactional
    LogView view(String act, String person, Integer page) {
        var wanted = Act.of(act == null ? "" : act);
        var name = caller.isEditor() ? StringUtils.left(StringUtils.normalizeSpace(person == null ? "" : person.replace('\0', ' ')), LONGEST_NAME) : "";
        var parts = new ArrayList<String>();
        var given = new Parameters();
        if (!caller.isEditor()) {
            parts.add("instructorId = :own");
            given.and("own", caller.id());
        }
        wanted.ifPresent(found -> {
            parts.add("act = :act");
            given.and("act", found);
        });
        if (!name.isEmpty()) {
            parts.add("lower(instructor) like lower(:name) escape '!'");
            given.and("name", "%" + name.replaceAll("[!%_]", "!$0") + "%");
        }
        var where = parts.isEmpty() ? "1 = 1" : String.join(" and ", parts);
        var word = wanted.map(Act::word).orElse("");
        var paging = Paging.of(page, PAGE, log.count(where, given), "/desk/log?act=" + encoded(word) + "&person=" + encoded(name));
        var lines = log.find(where + " order by id desc", given).range(paging.offset(), paging.offset() + PAGE - 1).stream().map(AuditEntry::line).toList();
        return new LogView(caller.isEditor(), List.of(Act.values()), word, name, byDay(lines), paging);
    }

    private List<DayView> byDay(List<AuditLine> lines) {
        var days = new LinkedHashMap<String, List<LogLine>>();
        lines.forEach(line -> days.computeIfAbsent(time.day(line.at()), day -> new ArrayList<>())
                .add(new LogLine(time.clock(line.at()), line.instructor(), line.act(), line.what(), open(line.link()))));
        return days.entrySet().stream().map(day -> new DayView(day.getKey(), day.getValue())).toList();
    }

    /** Pages of people open to administrators alone. */
    private String open(String link) {
        return link != null && link.startsWith("/desk/people") && !caller.isAdministrator() ? null : link;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
