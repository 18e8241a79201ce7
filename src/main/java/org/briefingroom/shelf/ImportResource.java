package org.briefingroom.shelf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.briefingroom.fact.FactHeld;
import org.briefingroom.people.Caller;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A pack from a file: what is wrong in it, what it would change, and taking it in. */
@Path("/desk/packs/import")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class ImportResource {
    private static final int UNPROCESSABLE = 422;
    private static final int MOST_FAULTS = 200;

    @Inject
    Importing importing;
    @Inject
    Caller caller;
    @Inject
    Event<FactHeld> held;

    @GET
    public ImportPages.ImportPage form() {
        return new ImportPages.ImportPage("", List.of(), 0);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@RestForm("file") FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return refuse("No file was chosen. Choose one that ends in .yaml.", UNPROCESSABLE);
        }
        var trial = PackTrial.of(file.uploadedFile(), file.fileName());
        if (trial.reading().isEmpty()) {
            var faults = trial.faults().lines();
            return Response.status(UNPROCESSABLE).entity(new ImportPages.ImportPage("", faults.stream().limit(MOST_FAULTS).toList(), faults.size())).build();
        }
        var read = trial.reading().get();
        var ownership = importing.ownership(read.pack().slug());
        if (ownership.isPresent() && !caller.mayRead(ownership.get().ownerId())) {
            return refuse("The pack cannot be called “" + read.pack().slug() + "” here. Give it another name in its line “pack:”, such as “" + read.pack().slug() + "-2”, and it comes in as your own.", UNPROCESSABLE);
        }
        if (ownership.isPresent() && !caller.mayChange(ownership.get().ownerId())) {
            return refuse("There is a pack called “" + read.pack().slug() + "” already, and it is not yours to change. "
                    + "Give this one another name in its line “pack:”, and it comes in as your own.", Response.Status.FORBIDDEN.getStatusCode());
        }
        if (ownership.isPresent()) {
            importing.hold(file.fileName(), trial.yaml());
            return Response.seeOther(URI.create("/desk/packs/import/preview")).build();
        }
        importing.create(read);
        return Response.seeOther(facts(read.pack().slug())).build();
    }

    private static Response refuse(String problem, int status) {
        return Response.status(status).entity(new ImportPages.ImportPage(problem, List.of(), 0)).build();
    }

    @GET
    @Path("/preview")
    public ImportPages.ImportPreview preview() {
        return new ImportPages.ImportPreview(importing.preview(false));
    }

    @POST
    @Path("/preview")
    public Response confirm(@RestForm String upload, @RestForm String state) {
        var taken = importing.confirm(upload, state);
        taken.flatMap(Importing.Taken::told).ifPresent(held::fire);
        return taken.map(each -> Response.seeOther(facts(each.pack())).build())
                .orElseGet(() -> Response.status(Response.Status.CONFLICT).entity(new ImportPages.ImportPreview(importing.preview(true))).build());
    }

    @POST
    @Path("/dismissal")
    public Response dismiss() {
        importing.dismiss();
        return Response.seeOther(URI.create("/desk/packs/import")).build();
    }

    private static URI facts(String pack) {
        return URI.create("/desk/packs/" + pack + "/facts");
    }
}
