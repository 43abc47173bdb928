package khlang.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.digest.RandomKey;
import khlang.evidence.EnteredDecisions;
import khlang.evidence.EnteredDraft;
import khlang.evidence.EnteredSheet;
import khlang.evidence.EnteredValue;
import khlang.evidence.EnteredValues;
import khlang.identity.web.ForMembers;
import khlang.library.AttachmentLimit;
import khlang.library.FileIntake;
import khlang.library.web.SentFiles;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Upload;

/** A value that somebody types in for a measure, of a division or of the whole office. */
@Path(
        "/plan/{year: 2[4-9][0-9]{2}}/entered/{measure: [A-Z0-9]{1,12}}"
                + "/{division: [a-z0-9-]{1,80}}")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class EnteredValueResource {

    private static final String YEAR = "year";
    private static final String MEASURE = "measure";
    private static final String PLACE = "division";
    private static final String FORM_KEY = "form-key";

    @Inject EnteredValues values;
    @Inject EnteredDecisions decisions;
    @Inject EnteredPages pages;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;

    /**
     * The form for a value.
     *
     * @param year Buddhist
     * @param place the slug of a division, or what stands for the whole office
     */
    @GET
    @Requires(Right.READ_STAFF)
    public Page show(
            @PathParam(YEAR) int year,
            @PathParam(MEASURE) String measure,
            @PathParam(PLACE) String place,
            @QueryParam("said") String said) {
        EnteredSheet sheet = sheet(year, measure, place);
        return pages.page(sheet, stored(sheet), Said.words(said));
    }

    private EnteredSheet sheet(int year, String measure, String place) {
        return values.sheet(new FiscalYear(year), measure, place);
    }

    private static Edit stored(EnteredSheet sheet) {
        Map<String, String> fields = new HashMap<>(sheet.amounts());
        fields.put("note", sheet.value().map(EnteredValue::note).orElse(""));
        fields.put(FORM_KEY, RandomKey.make());
        return Edit.of(fields, sheet.version());
    }

    /** Keeps what is typed, with what proves it. */
    @POST
    @Path("files")
    @Requires(Right.KEEP_EVIDENCE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response save(
            @PathParam(YEAR) int year,
            @PathParam(MEASURE) String measure,
            @PathParam(PLACE) String place,
            Upload upload) {
        EnteredSheet sheet = sheet(year, measure, place); // whoever has no page here sends nothing
        try (SentFiles sent = SentFiles.read(upload, intake, limit, RowEvidenceResource.AT_ONCE)) {
            return EditPage.save(
                    sent.form(),
                    () -> save(sheet, sent),
                    () -> stored(sheet(year, measure, place)),
                    edit -> pages.page(sheet(year, measure, place), edit, ""));
        }
    }

    private Response save(EnteredSheet sheet, SentFiles sent) {
        Form form = sent.form();
        Map<String, String> numbers = new HashMap<>();
        sheet.measure()
                .parts()
                .forEach(
                        part ->
                                List.of(part.countedField(), part.wholeField())
                                        .forEach(field -> numbers.put(field, form.text(field))));
        try {
            values.save(
                    sheet.year(),
                    sheet.measure().key(),
                    sheet.place().slug(),
                    form.number("version"),
                    form.text(FORM_KEY),
                    new EnteredDraft(
                            numbers,
                            form.text("note"),
                            form.text("reason"),
                            EvidenceForm.draft(form)),
                    sent.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Said.at(address(sheet), "saved");
    }

    /** Somebody stands for the value. */
    @POST
    @Path("confirm")
    @Requires(Right.CONFIRM)
    public Response confirm(
            @PathParam(YEAR) int year,
            @PathParam(MEASURE) String measure,
            @PathParam(PLACE) String place,
            Form form) {
        EnteredSheet sheet = sheet(year, measure, place);
        return decide(
                sheet,
                form,
                "entered-confirmed",
                () -> decisions.confirm(sheet.year(), measure, place, form.number("version")));
    }

    /** Somebody wants the value mended. */
    @POST
    @Path("send-back")
    @Requires(Right.CONFIRM)
    public Response sendBack(
            @PathParam(YEAR) int year,
            @PathParam(MEASURE) String measure,
            @PathParam(PLACE) String place,
            Form form) {
        EnteredSheet sheet = sheet(year, measure, place);
        return decide(
                sheet,
                form,
                "sent-back",
                () ->
                        decisions.sendBack(
                                sheet.year(),
                                measure,
                                place,
                                form.number("version"),
                                form.text(EnteredDecisions.WHY)));
    }

    /** Throws the value away. */
    @POST
    @Path("remove")
    @Requires(Right.KEEP_EVIDENCE)
    public Response remove(
            @PathParam(YEAR) int year,
            @PathParam(MEASURE) String measure,
            @PathParam(PLACE) String place,
            Form form) {
        EnteredSheet sheet = sheet(year, measure, place);
        return decide(
                sheet,
                form,
                "removed",
                () -> values.remove(sheet.year(), measure, place, form.number("version")));
    }

    private Response decide(EnteredSheet shown, Form form, String said, Runnable deed) {
        try {
            return EditPage.save(
                    stored(shown).filling(form),
                    () -> {
                        deed.run();
                        return Said.at(address(shown), said);
                    },
                    edit -> pages.page(shown, edit, ""));
        } catch (ChangedMeanwhileException e) {
            EnteredSheet now =
                    values.sheet(shown.year(), shown.measure().key(), shown.place().slug());
            return Response.status(Response.Status.CONFLICT)
                    .entity(pages.page(now, stored(now), Said.words("conflict")))
                    .build();
        }
    }

    private static String address(EnteredSheet sheet) {
        return EnteredDecisions.address(sheet.year(), sheet.measure().key(), sheet.place().slug());
    }
}
