package khlang.stationery.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import khlang.language.Violation;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.stationery.OfficeTemplate;
import khlang.stationery.Templates;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.SaidWords;
import khlang.web.UploadedFile;

/** Exchanges the templates of papers. */
@Path(TemplatesResource.PATH)
@ApplicationScoped
@Requires(Right.NOTE_DECISIONS)
public class TemplatesResource {

    static final String PATH = "/admin/templates";

    private static final SaidWords SAID = new SaidWords("khlang.stationery.web.said");
    private static final String FIELD = "file";
    private static final int CONFLICT = 409;

    @Inject Templates templates;

    static String address(OfficeTemplate template) {
        return PATH + "/" + template.key();
    }

    /** All of them. */
    @GET
    @Produces(PageWriter.HTML)
    public Page list() {
        return new TemplatesPage(
                templates.all().stream()
                        .map(
                                one ->
                                        new TemplatesPage.Line(
                                                address(one),
                                                one.name(),
                                                one.purpose(),
                                                templates.isOwn(one)))
                        .toList());
    }

    @GET
    @Path("{key: [a-z-]{1,40}}")
    @Produces(PageWriter.HTML)
    public Page show(@PathParam("key") String key, @QueryParam("said") String said) {
        OfficeTemplate about = find(key);
        return new TemplatePage(
                about, templates.now(about), FormProblems.NONE, false, SAID.words(said));
    }

    private OfficeTemplate find(String key) {
        return templates.find(key).orElseThrow(NotFoundException::new);
    }

    /** The template in use, to be changed in a text processor. */
    @GET
    @Path("{key: [a-z-]{1,40}}/used.docx")
    public Response used(@PathParam("key") String key) {
        return WordAnswer.of(templates.bytes(find(key)), key + ".docx");
    }

    /** The template that comes with the portal. */
    @GET
    @Path("{key: [a-z-]{1,40}}/ours.docx")
    public Response ours(@PathParam("key") String key) {
        return WordAnswer.of(find(key).ours(), key + "-ours.docx");
    }

    /** The template in use, filled with made-up words. */
    @GET
    @Path("{key: [a-z-]{1,40}}/sample.docx")
    public Response sample(@PathParam("key") String key) {
        return WordAnswer.of(templates.sample(find(key)), key + "-sample.docx");
    }

    /** Takes a file as the template, or only shows what would become of it. */
    @POST
    @Path("{key: [a-z-]{1,40}}")
    @Produces(PageWriter.HTML)
    public Response take(@PathParam("key") String key, Form form) {
        OfficeTemplate about = find(key);
        Optional<UploadedFile> file = form.file(FIELD);
        if (file.isEmpty()) {
            return refused(about, FormProblems.of(new Violation(FIELD, "chooseFile")));
        }
        try {
            String name = file.get().name();
            byte[] bytes = file.get().bytes();
            if (form.text("do").equals("try")) {
                return WordAnswer.of(templates.tried(about, name, bytes), key + "-sample.docx");
            }
            templates.replace(about, name, bytes, form.text("version"));
            return SaidWords.at(address(about), "taken");
        } catch (RefusedException e) {
            return refused(about, FormProblems.of(e.violations()));
        } catch (ChangedMeanwhileException e) {
            return late(about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes back to the template that comes with the portal. */
    @POST
    @Path("{key: [a-z-]{1,40}}/removal")
    @Produces(PageWriter.HTML)
    public Response goBack(@PathParam("key") String key, Form form) {
        OfficeTemplate about = find(key);
        try {
            templates.goBack(about, form.text("version"));
            return SaidWords.at(address(about), "ours");
        } catch (ChangedMeanwhileException e) {
            return late(about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response refused(OfficeTemplate about, FormProblems problems) {
        return Response.status(FormProblems.STATUS)
                .entity(new TemplatePage(about, templates.now(about), problems, false, ""))
                .build();
    }

    private Response late(OfficeTemplate about) {
        return Response.status(CONFLICT)
                .entity(new TemplatePage(about, templates.now(about), FormProblems.NONE, true, ""))
                .build();
    }
}
