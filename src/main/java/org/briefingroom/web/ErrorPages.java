package org.briefingroom.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.UUID;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every error as a page that says what to do. */
class ErrorPages {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    /** @param reference to quote when asking for help; empty when there is nothing in the log */
    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErrorPage(int status, String title, String message, String way, String wayLabel, String reference)
            implements TemplateInstance {
    }

    @ServerExceptionMapper
    Response refusal(Refusal refusal) {
        var page = page(refusal.status(), refusal.title(), refusal.getMessage(), refusal.way(), refusal.wayLabel(), "");
        return refusal.waiting() == null ? page : Response.fromResponse(page).header(HttpHeaders.RETRY_AFTER, refusal.waiting().toSeconds() + 1).build();
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException notFound) {
        return page(Status.NOT_FOUND, "There is no such page",
                "The address may be mistyped, or what it named is no longer here.", "/", "To the shelf", "");
    }

    @ServerExceptionMapper
    Response other(WebApplicationException other) {
        var response = other.getResponse();
        if (response.getStatus() < 400 || response.hasEntity()) {
            return response;
        }
        if (response.getStatus() == Status.FORBIDDEN.getStatusCode()) {
            return page(Status.FORBIDDEN, "This is not open to you",
                    "Your role does not reach so far. If it should, ask an administrator to change it; your account page says what it is.",
                    "/desk", "To the desk", "");
        }
        return page(response.getStatusInfo().toEnum(), "That request could not be taken",
                "The page may have been open for too long, or the browser sent no cookie. Please go back, reload the page and send it again;"
                        + " what you had saved is safe.",
                "/", "To the shelf", "");
    }

    /** Such as a NUL in a text, which no database keeps. */
    @ServerExceptionMapper
    Response unfit(DataException unfit) {
        return unreadable();
    }

    @ServerExceptionMapper
    Response undecodable(IllegalArgumentException undecodable) {
        return String.valueOf(undecodable.getMessage()).startsWith("Failed to decode") ? unreadable() : unexpected(undecodable);
    }

    /** Of a body that is not what its type says; without an answer here it would be taken for a lost connection. */
    @ServerExceptionMapper
    Response broken(IOException broken) {
        return unreadable();
    }

    private static Response unreadable() {
        return page(Status.BAD_REQUEST, "That could not be read",
                "What was sent holds signs that cannot be kept. Please go back and type it again.", "/", "To the shelf", "");
    }

    /**
     * Dresses refusals that come without a page. The usual one is a form whose token has expired or was never given: a new
     * token comes with the next page.
     */
    @ServerResponseFilter
    void dress(ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            var bare = Response.fromResponse(other(new WebApplicationException(response.getStatus()))).build();
            response.setEntity(bare.getEntity(), null, HTML);
            if (response.getStatus() == Status.BAD_REQUEST.getStatusCode()) {
                response.getHeaders().add("Set-Cookie", "csrf-token=; Path=/; Max-Age=0; HttpOnly");
            }
        }
    }

    /** Two at once, or one form sent twice: one of them was taken, and the other finds it done. */
    private static Response tooLate() {
        return page(Status.CONFLICT, "Somebody was faster",
                "The same was changed or made at this moment, by somebody else or by a second press. Nothing of yours was kept twice. Go back and look at what stands there now.",
                "/", "To the shelf", "");
    }

    static boolean isTooLate(Throwable cause) {
        return cause != null && (cause instanceof ConstraintViolationException || cause instanceof StaleStateException || cause instanceof OptimisticLockException || isTooLate(cause.getCause()));
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException unexpected) {
        if (String.valueOf(unexpected.getMessage()).startsWith("Param limit")) {
            return page(Status.REQUEST_ENTITY_TOO_LARGE, "That form has too many fields", "Please go back and send fewer at once; nothing was changed.", "/", "To the shelf", "");
        }
        if (isTooLate(unexpected)) {
            LOG.warnf("Two at once: %s", unexpected.getMessage());
            return tooLate();
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(unexpected, "Unexpected error %s", reference);
        return page(Status.INTERNAL_SERVER_ERROR, "Something went wrong on our side",
                "What you had saved is safe. Please try again in a moment.", "/", "To the shelf", reference);
    }

    private static Response page(Response.StatusType status, String title, String message, String way, String wayLabel, String reference) {
        return Response.status(status)
                .type(HTML)
                .entity(new ErrorPage(status.getStatusCode(), title, message, way, wayLabel, reference).render())
                .build();
    }
}
