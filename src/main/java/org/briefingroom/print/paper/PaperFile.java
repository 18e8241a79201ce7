package org.briefingroom.print.paper;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Papers as a file to fetch. */
final class PaperFile {
    static final String PDF = "application/pdf";

    private PaperFile() {
    }

    /** @param name of the file, without its ending */
    static Response of(byte[] pdf, String name) {
        return Response.ok(pdf, PDF).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"").build();
    }
}
