package org.briefingroom.curating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactRows;
import org.briefingroom.fact.FactRows.Choice;
import org.briefingroom.fact.Packs;
import org.briefingroom.fact.Status;
import org.briefingroom.people.Caller;
import org.briefingroom.web.Typed;
import org.jboss.resteasy.reactive.RestQuery;

/** The facts of a pack, to look through. */
@Path("/desk/packs/{pack}/facts")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class FactListResource {
    private static final int LONGEST = 200;

    @Inject
    Packs packs;
    @Inject
    FactRows rows;
    @Inject
    Caller caller;

    @GET
    public FactViews.FactList list(String pack, @RestQuery String q, @RestQuery String topic, @RestQuery String status, @RestQuery String speaker, @RestQuery String gone, @RestQuery String page) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        var choice = new Choice(given(q), given(topic), given(status), given(speaker), "yes".equals(gone));
        var query = Stream.of(pair("q", choice.text()), pair("topic", choice.topic()), pair("status", choice.status()), pair("speaker", choice.speaker()), pair("gone", choice.gone() ? "yes" : ""))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining("&"));
        return new FactViews.FactList(line, choice, rows.filter(pack), Arrays.asList(Status.values()),
                rows.page(pack, choice, BookFrames.page(page), "/desk/packs/" + pack + "/facts" + (query.isEmpty() ? "" : "?" + query)), !query.isEmpty(),
                caller.mayChange(line.owner()) && line.owner() != null);
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String given(String value) {
        var plain = Typed.line(value);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
