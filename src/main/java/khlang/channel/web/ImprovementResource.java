package khlang.channel.web;

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
import java.io.UncheckedIOException;
import java.util.Optional;
import khlang.channel.ChannelImprovement;
import khlang.channel.ImprovementConfirmation;
import khlang.channel.Improvements;
import khlang.channel.PublicationFiles;
import khlang.channel.Tallies;
import khlang.identity.web.ForMembers;
import khlang.library.AttachmentLimit;
import khlang.library.FileIntake;
import khlang.library.web.FileAnswer;
import khlang.library.web.SentFiles;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Upload;

/** An improvement, its photographs, and what becomes of it. */
@Path("/channels/improvements/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class ImprovementResource {

    @Inject Improvements improvements;
    @Inject ImprovementConfirmation confirmation;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;
    @Inject CurrentReader reader;

    @GET
    @Requires(Right.READ_STAFF)
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        return page(id, Form.EMPTY, FormProblems.NONE, Said.words(said));
    }

    private ImprovementPage page(long id, Form form, FormProblems problems, String said) {
        ChannelImprovement one = find(id);
        return new ImprovementPage(
                one,
                improvements.photos(one),
                improvements.mayFill(one),
                improvements.mayConfirm(one),
                form,
                problems,
                limit.megabytes(),
                said);
    }

    private ChannelImprovement find(long id) {
        return improvements.find(id).orElseThrow(NotFoundException::new);
    }

    /** Others' records are there to be read, but have no form. */
    private ChannelImprovement toChange(long id) {
        return improvements
                .find(id)
                .filter(improvements::mayFill)
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("edit")
    @Requires(Right.CONTRIBUTE)
    public Page edit(@PathParam("id") long id) {
        return editPage(id, stored(id));
    }

    /** Corrects it. */
    @POST
    @Path("edit")
    @Requires(Right.CONTRIBUTE)
    public Response correct(@PathParam("id") long id, Form form) {
        toChange(id);
        return EditPage.save(
                form,
                () -> {
                    improvements.correct(
                            id,
                            form.number("version"),
                            ImprovementForm.draft(form),
                            form.text("reason"));
                    return Said.at(address(id), "improvement-corrected");
                },
                () -> stored(id),
                edit -> editPage(id, edit));
    }

    private ImprovementEditPage editPage(long id, Edit edit) {
        ChannelImprovement one = toChange(id);
        if (one.isRemoved()) {
            throw new NotFoundException();
        }
        return new ImprovementEditPage(
                Optional.of(one),
                edit,
                ChannelChoices.improved("choose"),
                ChannelChoices.own(improvements.divisions()),
                limit.megabytes());
    }

    private Edit stored(long id) {
        ChannelImprovement one = toChange(id);
        return Edit.of(ImprovementForm.stored(one.details()), one.version());
    }

    /** Keeps more photographs. */
    @POST
    @Path("files")
    @Requires(Right.CONTRIBUTE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addPhotos(@PathParam("id") long id, Upload upload) {
        toChange(id);
        try (SentFiles sent = SentFiles.read(upload, intake, limit, PublicationFiles.MOST)) {
            return change(
                    id,
                    sent.form(),
                    "photo-added",
                    () -> {
                        try {
                            improvements.addPhotos(id, ImprovementForm.photos(sent.some()));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    /** Throws a photograph away. */
    @POST
    @Path("files/{file: [0-9]{1,18}}/remove")
    @Requires(Right.CONTRIBUTE)
    public Response removePhoto(@PathParam("id") long id, @PathParam("file") long file, Form form) {
        return change(id, form, "photo-removed", () -> improvements.removePhoto(id, file));
    }

    /** Sends it to the head. */
    @POST
    @Path("send")
    @Requires(Right.CONTRIBUTE)
    public Response send(@PathParam("id") long id, Form form) {
        return change(
                id, form, "improvement-sent", () -> confirmation.send(id, form.number("version")));
    }

    /** The head stands for it. */
    @POST
    @Path("confirm")
    @Requires(Right.CONTRIBUTE)
    public Response confirm(@PathParam("id") long id, Form form) {
        return change(
                id,
                form,
                "improvement-confirmed",
                () -> confirmation.confirm(id, form.number("version")));
    }

    /** The head wants it mended. */
    @POST
    @Path("send-back")
    @Requires(Right.CONTRIBUTE)
    public Response sendBack(@PathParam("id") long id, Form form) {
        return change(
                id,
                form,
                "sent-back",
                () -> confirmation.sendBack(id, form.number("version"), form.text(Tallies.WHY)));
    }

    /** Removes it; the page that follows can bring it back. */
    @POST
    @Path("remove")
    @Requires(Right.CONTRIBUTE)
    public Response remove(@PathParam("id") long id, Form form) {
        return change(id, form, "removed", () -> improvements.remove(id, form.number("version")));
    }

    /** Brings it back. */
    @POST
    @Path("restore")
    @Requires(Right.CONTRIBUTE)
    public Response restore(@PathParam("id") long id, Form form) {
        return change(id, form, "restored", () -> improvements.restore(id));
    }

    private Response change(long id, Form form, String said, Runnable deed) {
        toChange(id);
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
    @Requires(Right.READ_STAFF)
    public Response file(
            @PathParam("id") long id,
            @PathParam("file") long file,
            @Context Request request,
            @Context HttpServletResponse response) {
        return FileAnswer.of(
                improvements.open(id, file).orElseThrow(NotFoundException::new),
                request,
                response,
                reader.get());
    }

    static String address(long id) {
        return "/channels/improvements/" + id;
    }
}
