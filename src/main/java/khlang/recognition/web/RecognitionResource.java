package khlang.recognition.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
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
import java.io.UncheckedIOException;
import khlang.identity.web.ForMembers;
import khlang.library.AttachmentLimit;
import khlang.library.FileIntake;
import khlang.library.web.FileAnswer;
import khlang.library.web.PrintSettings;
import khlang.library.web.SentFiles;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.recognition.Congratulations;
import khlang.recognition.Recognition;
import khlang.recognition.RecognitionFileKind;
import khlang.recognition.RecognitionFiles;
import khlang.recognition.Recognitions;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Site;
import khlang.web.Upload;

/** A recognition, or a nomination, and what becomes of it. */
@Path("/recognitions/{id: [0-9]{1,18}}")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class RecognitionResource {

    @Inject Recognitions recognitions;
    @Inject RecognitionFiles files;
    @Inject Congratulations congratulations;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;
    @Inject PrintSettings settings;
    @Inject Provider<Site> site;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    @GET
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        return page(id, Form.EMPTY, FormProblems.NONE, Said.words(said));
    }

    private RecognitionPage page(long id, Form form, FormProblems problems, String said) {
        Recognition one = find(id);
        return new RecognitionPage(
                one,
                files.of(one).stream().map(file -> Photo.of(id, file)).toList(),
                congratulations.of(one),
                new RecognitionPage.May(
                        recognitions.mayDecide(one),
                        recognitions.mayTakeBack(one),
                        recognitions.mayPrint(one),
                        congratulations.mayWrite(one),
                        rights.allows(Right.READ_STAFF)),
                form,
                problems,
                RecognitionChoices.evidence(),
                limit.megabytes(),
                said);
    }

    private Recognition find(long id) {
        return recognitions.find(id).orElseThrow(NotFoundException::new);
    }

    /** The certificate, to be printed and signed. */
    @GET
    @Path("certificate")
    @ForMembers
    @Requires(Right.READ_STAFF)
    public Page certificate(@PathParam("id") long id) {
        Recognition one = find(id);
        if (!recognitions.mayPrint(one)) {
            throw new NotFoundException();
        }
        return new CertificatePage(
                one,
                one.decision().orElseThrow(NotFoundException::new),
                site.get(),
                settings.digits());
    }

    /** Does not give what was nominated. */
    @POST
    @Path("decline")
    @ForMembers
    @Requires(Right.RECOGNISE)
    public Response decline(@PathParam("id") long id, Form form) {
        return change(
                id,
                form,
                "declined",
                () ->
                        recognitions.decline(
                                id, form.number("version"), form.text(Recognitions.WHY)));
    }

    /** Takes back what was given, or one's own nomination. */
    @POST
    @Path("take-back")
    @ForMembers
    @Requires(Right.CONTRIBUTE)
    public Response takeBack(@PathParam("id") long id, Form form) {
        Response done =
                change(
                        id,
                        form,
                        "taken-back",
                        () ->
                                recognitions.takeBack(
                                        id, form.number("version"), form.text(Recognitions.WHY)));
        boolean mayLook = recognitions.find(id).isPresent();
        return mayLook ? done : Said.at("/recognitions", "taken-back");
    }

    /** Writes words of thanks to whoever got it. */
    @POST
    @Path("thanks")
    @ForMembers
    @Requires(Right.CONTRIBUTE)
    public Response thank(@PathParam("id") long id, Form form) {
        return change(
                id,
                form,
                "thanked",
                () -> congratulations.write(id, form.text(Congratulations.FIELD)));
    }

    /** Removes words of thanks. */
    @POST
    @Path("thanks/{thanks: [0-9]{1,18}}/remove")
    @ForMembers
    @Requires(Right.CONTRIBUTE)
    public Response removeThanks(
            @PathParam("id") long id, @PathParam("thanks") long thanks, Form form) {
        return change(id, form, "thanks-removed", () -> congratulations.remove(id, thanks));
    }

    /** Keeps photographs, or papers that prove it. */
    @POST
    @Path("files")
    @ForMembers
    @Requires(Right.RECOGNISE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addFiles(@PathParam("id") long id, Upload upload) {
        if (!recognitions.mayDecide(find(id))) {
            throw new NotFoundException();
        }
        try (SentFiles sent = SentFiles.read(upload, intake, limit, RecognitionFiles.MOST)) {
            Form form = sent.form();
            return change(
                    id,
                    form,
                    "file-added",
                    () -> {
                        sent.some();
                        keep(id, form, sent);
                    });
        }
    }

    private void keep(long id, Form form, SentFiles sent) {
        try {
            files.add(
                    id,
                    RecognitionFileKind.of(form.text("evidence")),
                    form.text("caption"),
                    form.has("told"),
                    sent.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws a file away. */
    @POST
    @Path("files/{file: [0-9]{1,18}}/remove")
    @ForMembers
    @Requires(Right.RECOGNISE)
    public Response removeFile(@PathParam("id") long id, @PathParam("file") long file, Form form) {
        return change(id, form, "file-removed", () -> files.remove(id, file));
    }

    private Response change(long id, Form form, String said, Runnable deed) {
        find(id); // whoever has no page here changes nothing
        try {
            deed.run();
            return Said.at(address(id), said);
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(page(id, form, FormProblems.of(e.violations()), ""))
                    .build();
        } catch (ChangedMeanwhileException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(id, form, FormProblems.NONE, Said.words("conflict")))
                    .build();
        }
    }

    /** The name in the address is for people; the number decides. */
    @GET
    @Path("files/{file: [0-9]{1,18}}/{name}")
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

    static String address(long id) {
        return "/recognitions/" + id;
    }
}
