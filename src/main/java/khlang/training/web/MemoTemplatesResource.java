package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import khlang.training.MemoTemplate;
import khlang.training.MemoTemplates;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.UploadedFile;

/** Exchanges the template of memos. */
@Path(MemoTemplatesResource.PATH)
@ApplicationScoped
@Requires(Right.NOTE_DECISIONS)
public class MemoTemplatesResource {

    static final String PATH = "/admin/memo-template";

    private static final String FIELD = "file";
    private static final int CONFLICT = 409;

    @Inject MemoTemplates templates;

    @GET
    @Produces(PageWriter.HTML)
    public Page show(@QueryParam("said") String said) {
        return new MemoTemplatePage(templates.now(), FormProblems.NONE, false, Said.words(said));
    }

    /** The template that comes with the portal. */
    @GET
    @Path("ours.docx")
    public Response ours() {
        return MemoResource.word(MemoTemplate.ours(), "training-memo-ours.docx");
    }

    /** The template in use, filled with made-up lines. */
    @GET
    @Path("sample.docx")
    public Response sample() {
        return MemoResource.word(templates.sample(), "training-memo-sample.docx");
    }

    /** Takes a file as the template, or only shows what would become of it. */
    @POST
    @Produces(PageWriter.HTML)
    public Response take(Form form) {
        Optional<UploadedFile> file = form.file(FIELD);
        if (file.isEmpty()) {
            return refused(FormProblems.of(new Violation(FIELD, "chooseFile")));
        }
        try {
            if (form.text("do").equals("try")) {
                byte[] tried = templates.tried(file.get().name(), file.get().bytes());
                return MemoResource.word(tried, "training-memo-sample.docx");
            }
            templates.replace(file.get().name(), file.get().bytes(), form.text("version"));
            return Said.at(PATH, "template-taken");
        } catch (RefusedException e) {
            return refused(FormProblems.of(e.violations()));
        } catch (ChangedMeanwhileException e) {
            return late();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes back to the template that comes with the portal. */
    @POST
    @Path("removal")
    @Produces(PageWriter.HTML)
    public Response goBack(Form form) {
        try {
            templates.goBack(form.text("version"));
            return Said.at(PATH, "template-ours");
        } catch (ChangedMeanwhileException e) {
            return late();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response refused(FormProblems problems) {
        return Response.status(FormProblems.STATUS)
                .entity(new MemoTemplatePage(templates.now(), problems, false, ""))
                .build();
    }

    private Response late() {
        return Response.status(CONFLICT)
                .entity(new MemoTemplatePage(templates.now(), FormProblems.NONE, true, ""))
                .build();
    }
}
