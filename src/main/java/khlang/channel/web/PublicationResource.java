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
import java.util.List;
import java.util.Optional;
import khlang.channel.Channel;
import khlang.channel.ChannelPublication;
import khlang.channel.PublicationFiles;
import khlang.channel.Publications;
import khlang.identity.web.ForMembers;
import khlang.library.AttachmentLimit;
import khlang.library.FileIntake;
import khlang.library.web.FileAnswer;
import khlang.library.web.FileLink;
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

/** A publication of the log: what proves it, and what it said before. */
@Path("/channels/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class PublicationResource {

    @Inject Publications publications;
    @Inject PublicationFiles files;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;
    @Inject CurrentReader reader;

    @GET
    @Requires(Right.READ_STAFF)
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        return page(id, Form.EMPTY, FormProblems.NONE, Said.words(said));
    }

    private PublicationPage page(long id, Form form, FormProblems problems, String said) {
        ChannelPublication one = find(id);
        return new PublicationPage(
                one,
                publications.line(id).orElseThrow(NotFoundException::new),
                files.of(id).stream()
                        .map(file -> FileLink.of(file.summary(), address(id) + "/files"))
                        .toList(),
                publications.changes(one),
                publications.mayChange(one),
                form,
                problems,
                limit.megabytes(),
                said);
    }

    private ChannelPublication find(long id) {
        return publications.find(id).orElseThrow(NotFoundException::new);
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
                    publications.correct(
                            id,
                            form.number("version"),
                            PublicationForm.draft(form),
                            form.text("reason"));
                    return Said.at(address(id), "corrected");
                },
                () -> stored(id),
                edit -> editPage(id, edit));
    }

    private PublicationEditPage editPage(long id, Edit edit) {
        return new PublicationEditPage(
                Optional.of(toChange(id)),
                Optional.empty(),
                List.of(),
                edit,
                ChannelChoices.channels("choose", Channel::deed),
                limit.megabytes());
    }

    private Edit stored(long id) {
        ChannelPublication one = toChange(id);
        return Edit.of(PublicationForm.stored(one.details()), one.version());
    }

    /** Others' records are there to be read, but have no form. */
    private ChannelPublication toChange(long id) {
        ChannelPublication one = find(id);
        if (!publications.mayChange(one)) {
            throw new NotFoundException();
        }
        return one;
    }

    /** Takes it back when it was recorded by mistake. */
    @POST
    @Path("take-back")
    @Requires(Right.CONTRIBUTE)
    public Response takeBack(@PathParam("id") long id, Form form) {
        toChange(id);
        try {
            publications.takeBack(id, form.number("version"), form.text("reason"));
            return Said.at(address(id), "taken-back");
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

    /** Keeps more of what proves it. */
    @POST
    @Path("files")
    @Requires(Right.CONTRIBUTE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response prove(@PathParam("id") long id, Upload upload) {
        toChange(id);
        try (SentFiles proofs = SentFiles.read(upload, intake, limit, PublicationFiles.MOST)) {
            proofs.some();
            publications.prove(id, proofs.files());
            return Said.at(address(id), "proved");
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(page(id, Form.EMPTY, FormProblems.of(e.violations()), ""))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
                files.open(id, file).orElseThrow(NotFoundException::new),
                request,
                response,
                reader.get());
    }

    private static String address(long id) {
        return "/channels/" + id;
    }
}
