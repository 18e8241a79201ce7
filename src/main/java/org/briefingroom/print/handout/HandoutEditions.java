package org.briefingroom.print.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.print.edition.Editions;
import org.briefingroom.web.PublicAddress;

/** Handouts as editions: printed once, and taken from the shelf of what was printed as long as nothing on them has changed. */
@ApplicationScoped
public class HandoutEditions {

    @Inject
    Editions editions;
    @Inject
    Handouts handouts;
    @Inject
    PublicAddress house;

    /** The pages of the edition that a briefing and a choice make now. */
    public byte[] pdf(BriefingView briefing, HandoutChoice choice) {
        var fingerprint = fingerprint(house.said().orElse("") + "\n" + choice + "\n" + briefing);
        return editions.printed(fingerprint).orElseGet(() -> print(briefing, choice, fingerprint));
    }

    private byte[] print(BriefingView briefing, HandoutChoice choice, byte[] fingerprint) {
        var code = editions.freeCode();
        var fitted = handouts.print(briefing, choice, editions.stamp(code));
        return editions.keep(new Editions.NewHandout(code, briefing.pack().slug(), briefing.pack().title(), Composition.asOf(briefing).toString(), fingerprint, fitted.facts(), briefing, fitted.printed().bytes()));
    }

    private static byte[] fingerprint(String all) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
