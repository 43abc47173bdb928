package khlang.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import khlang.calendar.FiscalYear;
import khlang.evidence.EvidenceChanges;
import khlang.identity.web.ForMembers;
import khlang.library.AttachmentLimit;
import khlang.library.FileIntake;
import khlang.library.web.SentFiles;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.PageWriter;
import khlang.web.SaidWords;
import khlang.web.Upload;

/** Attaches evidence to the rows of the plan. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/indicators/{row: T[1-9]R[0-9]{1,2}}/evidence/files")
@ApplicationScoped
@ForMembers
@Requires(Right.KEEP_EVIDENCE)
@Produces(PageWriter.HTML)
public class RowEvidenceResource {

    static final int AT_ONCE = 10;

    @Inject EvidenceChanges changes;
    @Inject EvidencePages pages;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;

    /**
     * @param number Buddhist
     * @param row such as {@code T1R4}
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("year") int number, @PathParam("row") String row, Upload upload) {
        var year = new FiscalYear(number);
        pages.require(year, row); // whoever has no page here sends nothing
        try (SentFiles sent = SentFiles.read(upload, intake, limit, AT_ONCE)) {
            return EditPage.save(
                    sent.form(),
                    () -> add(year, row, sent),
                    edit -> pages.page(year, row, edit, ""));
        }
    }

    private Response add(FiscalYear year, String row, SentFiles sent) {
        try {
            changes.add(
                    year,
                    row,
                    EvidenceForm.draft(sent.form()),
                    sent.form().text("form-key"),
                    sent.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SaidWords.at(
                "/plan/" + year.buddhistYear() + "/indicators/" + row, "evidence-added");
    }
}
