package khlang.evaluation.web;

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
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.UnaryOperator;
import khlang.calendar.FiscalYear;
import khlang.evaluation.PaperKind;
import khlang.evaluation.SignedPapers;
import khlang.identity.web.ForMembers;
import khlang.library.AttachmentLimit;
import khlang.library.FileIntake;
import khlang.library.web.FileAnswer;
import khlang.library.web.SentFiles;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.PageWriter;
import khlang.web.Upload;

/** Scans of what was signed. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/report/files")
@ApplicationScoped
@ForMembers
public class SignedResource {

    @Inject SignedPapers papers;
    @Inject ReportResource pages;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;
    @Inject CurrentReader reader;

    /** Keeps those that are sent. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(PageWriter.HTML)
    @Requires(Right.WRITE_PLAN)
    public Response add(@PathParam("year") int year, Upload upload) {
        try (SentFiles sent = SentFiles.read(upload, intake, limit, SignedPapers.MOST)) {
            Form form = sent.form();
            return done(
                    year,
                    form,
                    "filed",
                    () -> {
                        sent.some();
                        keep(year, form, sent);
                    },
                    UnaryOperator.identity());
        }
    }

    private void keep(int year, Form form, SentFiles sent) {
        try {
            papers.add(
                    new FiscalYear(year),
                    form.number("revision"),
                    PaperKind.of(form.text("kind")),
                    form.has("looked"),
                    sent.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws one away. */
    @POST
    @Path("{file: [0-9]{1,18}}/remove")
    @Produces(PageWriter.HTML)
    @Requires(Right.WRITE_PLAN)
    public Response remove(@PathParam("year") int year, @PathParam("file") long file, Form form) {
        return done(
                year,
                form,
                "file-removed",
                () -> papers.remove(new FiscalYear(year), file, form.text(SignedPapers.WHY)),
                field -> field.equals(SignedPapers.WHY) ? field + "-" + file : field);
    }

    /**
     * @param named names a field as the form does: there is one for each file
     */
    private Response done(
            int year, Form form, String said, Runnable deed, UnaryOperator<String> named) {
        String revision = form.text("revision");
        try {
            deed.run();
            String number = revision.matches("[0-9]{1,9}") ? revision : "";
            return Response.seeOther(
                            URI.create(
                                    ReportResource.address(year)
                                            + "?revision="
                                            + number
                                            + "&said="
                                            + said))
                    .build();
        } catch (RefusedException e) {
            FormProblems problems =
                    FormProblems.of(
                            e.violations().stream()
                                    .map(one -> one.at(named.apply(one.field())))
                                    .toList());
            return Response.status(FormProblems.STATUS)
                    .entity(pages.page(year, revision, form, problems, ""))
                    .build();
        }
    }

    /** The name in the address is for people; the number decides. */
    @GET
    @Path("{file: [0-9]{1,18}}/{name}")
    @Requires(Right.READ_STAFF)
    public Response file(
            @PathParam("year") int year,
            @PathParam("file") long file,
            @Context Request request,
            @Context HttpServletResponse response) {
        return FileAnswer.of(
                papers.open(new FiscalYear(year), file).orElseThrow(NotFoundException::new),
                request,
                response,
                reader.get());
    }
}
