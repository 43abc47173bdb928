package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.identity.web.ForMembers;
import khlang.language.Violation;
import khlang.library.AttachmentLimit;
import khlang.library.CheckedFile;
import khlang.library.FileIntake;
import khlang.library.FileVerdict;
import khlang.library.web.FileAnswer;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.Certificates;
import khlang.training.Participant;
import khlang.training.Trainings;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Upload;

/** Certificates of a training, for their bearers and those who keep the register. */
@Path("/training/{id: [0-9]{1,18}}/certificates")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
public class CertificatesResource {

    private static final String FIELD = "file";
    private static final long ROOM_FOR_FIELDS = 1 << 20;

    @Inject Trainings trainings;
    @Inject Certificates certificates;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;
    @Inject CurrentReader reader;

    @GET
    @Produces(PageWriter.HTML)
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        return page(id, 0, FormProblems.NONE, Said.words(said));
    }

    /** Keeps one that is sent. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(PageWriter.HTML)
    public Response add(@PathParam("id") long id, Upload upload) {
        page(id, 0, FormProblems.NONE, ""); // whoever has no page here sends nothing
        var bearer = new long[1];
        var said = new ArrayList<Optional<String>>();
        upload.read(
                FIELD,
                limit.bytes() + ROOM_FOR_FIELDS,
                (name, bytes, before) -> {
                    if (said.isEmpty()) {
                        bearer[0] = before.number("participant");
                        said.add(take(id, bearer[0], name, bytes));
                    }
                });
        if (said.isEmpty()) {
            said.add(Optional.of(new Violation(FIELD, "chooseFile").sentence()));
        }
        return said.getFirst()
                .map(sentence -> refused(id, bearer[0], sentence))
                .orElseGet(() -> Said.at(address(id), "certificate-added"));
    }

    private Optional<String> take(long id, long bearer, String name, InputStream bytes) {
        certificates.require(id, bearer);
        return switch (intake.look(name, bytes)) {
            case FileVerdict.Unfit unfit -> Optional.of(unfit.sentence());
            case FileVerdict.Fit(CheckedFile checked) -> keep(id, bearer, checked);
        };
    }

    private Optional<String> keep(long id, long bearer, CheckedFile checked) {
        try (checked) {
            certificates.add(id, bearer, checked);
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(e.violations().getFirst().sentence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response refused(long id, long bearer, String sentence) {
        var problems = new FormProblems(Map.of(FIELD, sentence));
        return Response.status(FormProblems.STATUS).entity(page(id, bearer, problems, "")).build();
    }

    /** Throws one away. */
    @POST
    @Path("{certificate: [0-9]{1,18}}/remove")
    @Produces(PageWriter.HTML)
    public Response remove(
            @PathParam("id") long id, @PathParam("certificate") long certificate, Form form) {
        certificates.remove(id, certificate);
        return Said.at(address(id), "certificate-removed");
    }

    /** The name in the address is for people; the number decides. */
    @GET
    @Path("{certificate: [0-9]{1,18}}/{name}")
    public Response file(
            @PathParam("id") long id,
            @PathParam("certificate") long certificate,
            @Context Request request,
            @Context HttpServletResponse response) {
        return FileAnswer.of(
                certificates.open(id, certificate).orElseThrow(NotFoundException::new),
                request,
                response,
                reader.get());
    }

    static String address(long training) {
        return "/training/" + training + "/certificates";
    }

    private CertificatesPage page(long id, long chosen, FormProblems problems, String said) {
        List<Participant> bearers = certificates.bearers(id);
        if (bearers.isEmpty()) {
            throw new NotFoundException();
        }
        return new CertificatesPage(
                trainings.find(id).orElseThrow(NotFoundException::new),
                bearers,
                chosen == 0 ? own(bearers) : chosen,
                certificates.of(id).stream().map(CertificateRow::of).toList(),
                certificates.keepsAll(),
                limit.megabytes(),
                problems,
                said);
    }

    private long own(List<Participant> bearers) {
        return bearers.stream()
                .filter(one -> one.person().id() == reader.actor().person())
                .map(Participant::id)
                .findAny()
                .orElse(bearers.getFirst().id());
    }
}
