package org.briefingroom.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes one thing by one form, however often it is sent: a second press is led to what the first one made, at once or later. Each
 * form carries a key of its own ({@code {#once /}}). A form that was made use of, gone back to and filled in otherwise is another.
 */
@Named("once")
@ApplicationScoped
public class Once {
    private static final String FIELD = "once";
    private static final String TOKEN = "csrf-token";
    private static final Duration REMEMBERED = Duration.ofDays(30);

    /**
     * What came of a form.
     *
     * @param outcome of making it now; null when the same form made it before
     * @param address of what was made, now or before; null when nothing was
     */
    public record Made<T>(T outcome, String address) {

        public boolean isThere() {
            return address != null;
        }

        /** To what was made. */
        public Response redirect() {
            return Response.seeOther(URI.create(address)).build();
        }
    }

    @Inject
    EntityManager entities;
    @Inject
    TransactionSynchronizationRegistry transaction;
    @Inject
    UriInfo uri;
    @Inject
    Clock clock;

    /** For a form that is about to be shown. */
    public String key() {
        return UUID.randomUUID().toString();
    }

    /**
     * Makes something, unless this form has made it before. All in one transaction, of which nothing stays when nothing came of it.
     *
     * @param address of what came of it; null when nothing did, so that the form may be sent again
     */
    @Transactional
    public <T> Made<T> make(MultivaluedMap<String, String> posted, Supplier<T> making, Function<T, String> address) {
        boolean isKeyed = posted.containsKey(FIELD);
        var form = isKeyed ? hash(posted) : null;
        if (isKeyed && !isFirst(form)) {
            return new Made<>(null, made(form));
        }
        var outcome = making.get();
        var at = Optional.ofNullable(address.apply(outcome));
        if (at.isEmpty()) {
            transaction.setRollbackOnly();
        } else if (isKeyed) {
            entities.createNativeQuery("update made_once set address = ?2 where form = ?1").setParameter(1, form).setParameter(2, at.get()).executeUpdate();
        }
        return new Made<>(outcome, at.orElse(null));
    }

    /** Waits for the same form where it is being dealt with at this moment. */
    private boolean isFirst(byte[] form) {
        entities.createNativeQuery("delete from made_once where made_at < ?1").setParameter(1, clock.instant().minus(REMEMBERED)).executeUpdate();
        return entities.createNativeQuery("insert into made_once (form, made_at) values (?1, ?2) on conflict do nothing").setParameter(1, form).setParameter(2, clock.instant()).executeUpdate() == 1;
    }

    private String made(byte[] form) {
        return (String) entities.createNativeQuery("select address from made_once where form = ?1", String.class).setParameter(1, form).getSingleResult();
    }

    private byte[] hash(MultivaluedMap<String, String> posted) {
        var written = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(written)) {
            out.writeUTF(uri.getPath());
            for (var field : new TreeMap<>(posted).entrySet()) {
                if (!field.getKey().equals(TOKEN)) {
                    write(out, field.getKey());
                    for (var value : field.getValue()) {
                        write(out, value);
                    }
                    out.writeInt(-1);
                }
            }
            return MessageDigest.getInstance("SHA-256").digest(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
