package org.briefingroom.classroom.visit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import org.briefingroom.classroom.ClassCode;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.people.Visitor;
import org.briefingroom.web.CameFrom;
import org.briefingroom.web.Refusal;

/** Finds the class whose code stands in the address of a page. */
@RequestScoped
class Doorway {

    @Inject
    CodeGate gate;
    @Inject
    Visitor visitor;
    @Context
    HttpServerRequest request;

    /** @throws Refusal when no class has this code */
    Classroom demand(String room) {
        return ClassCode.typed(room).flatMap(code -> gate.open(code, visitor.browser(), CameFrom.address(request)))
                .orElseThrow(() -> new Refusal(Status.NOT_FOUND, "No class has this code", "Codes have seven letters, such as those on the board or in the link. Please look at yours again, or ask your teacher.",
                        "/join", "Type the code"));
    }
}
