package khlang.sharing.web;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import khlang.identity.web.ForMembers;
import khlang.library.AttachmentLimit;
import khlang.library.CheckedFile;
import khlang.library.FileIntake;
import khlang.library.FileVerdict;
import khlang.library.web.FileAnswer;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.sharing.EvidenceKind;
import khlang.sharing.SharingFiles;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.PageWriter;
import khlang.web.Upload;

/** The files of an event. */
@Path("/activities/{id: [0-9]{1,18}}/files")
@ApplicationScoped
@ForMembers
public class FilesResource {

    private static final String FIELD = "file";
    private static final long ROOM_FOR_FIELDS = 1 << 20;
    private static final int AT_ONCE = 10;

    @Inject SharingFiles files;
    @Inject EventPages pages;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;
    @Inject CurrentReader reader;

    /** Keeps those that are sent. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(PageWriter.HTML)
    @Requires(Right.RECORD_SHARING)
    public Response add(@PathParam("id") long id, Upload upload) {
        files.require(id);
        Map<String, String> problems = new LinkedHashMap<>();
        var count = new int[1];
        upload.read(
                FIELD,
                limit.bytes() * AT_ONCE + ROOM_FOR_FIELDS,
                (name, bytes, before) -> {
                    count[0]++;
                    if (problems.isEmpty()) {
                        problems.putAll(take(id, before, name, bytes));
                    }
                });
        Form typed = upload.form();
        if (count[0] == 0) {
            return pages.refused(id, typed, EventPages.problem(FIELD, "chooseFile"));
        }
        return problems.isEmpty()
                ? Said.at(EventPages.address(id), "file-added")
                : pages.refused(id, typed, new FormProblems(problems));
    }

    private Map<String, String> take(long id, Form before, String name, InputStream bytes) {
        return switch (intake.look(name, bytes)) {
            case FileVerdict.Unfit unfit -> Map.of(FIELD, unfit.sentence());
            case FileVerdict.Fit(CheckedFile checked) -> keep(id, before, checked);
        };
    }

    private Map<String, String> keep(long id, Form before, CheckedFile checked) {
        Optional<EvidenceKind> kind =
                Arrays.stream(EvidenceKind.values())
                        .filter(one -> one.name().equals(before.text("evidence")))
                        .findAny();
        try (checked) {
            files.add(id, kind, before.text("caption"), before.has("told"), checked);
            return Map.of();
        } catch (RefusedException e) {
            return FormProblems.of(e.violations()).sentences();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws one away. */
    @POST
    @Path("{file: [0-9]{1,18}}/remove")
    @Produces(PageWriter.HTML)
    @Requires(Right.RECORD_SHARING)
    public Response remove(@PathParam("id") long id, @PathParam("file") long file, Form form) {
        files.remove(id, file);
        return Said.at(EventPages.address(id), "file-removed");
    }

    /** The name in the address is for people; the number decides. */
    @GET
    @Path("{file: [0-9]{1,18}}/{name}")
    @Requires(Right.READ_STAFF)
    public Response file(
            @PathParam("id") long id,
            @PathParam("file") long file,
            @Context Request request,
            @Context HttpServletResponse response) {
        return FileAnswer.of(
                files.open(id, file).orElseThrow(NotFoundException::new),
                request,
                response,
                reader.get());
    }
}
