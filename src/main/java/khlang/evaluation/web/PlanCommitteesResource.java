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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.evaluation.ActingCommittees;
import khlang.evaluation.AppointmentScans;
import khlang.identity.web.ForMembers;
import khlang.library.AttachmentLimit;
import khlang.library.FileIntake;
import khlang.library.KeptFile;
import khlang.library.web.FileAnswer;
import khlang.library.web.SentFiles;
import khlang.organization.Appointments;
import khlang.organization.Committee;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.PlanCommittees;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Upload;

/** The committees of a year's plan: who is in them, by which order, and when they met. */
@Path("/plan/{year: 2[4-9][0-9]{2}}/committees")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class PlanCommitteesResource {

    private static final String ORDER = "{id: [0-9]{1,18}}/order";

    @Inject PlanCommittees acting;
    @Inject ActingCommittees boards;
    @Inject Appointments appointments;
    @Inject AppointmentScans scans;
    @Inject ReportViews views;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * Both of them.
     *
     * @param year Buddhist
     */
    @GET
    @Requires(Right.READ_STAFF)
    public Page show(@PathParam("year") int year, @QueryParam("said") String said) {
        FiscalYear asked = views.plan(new FiscalYear(year)).year();
        LocalDate day = asked.upTo(LocalDate.now(clock));
        return new PlanCommitteesPage(
                asked,
                boards.of(asked, day).stream().map(this::shown).toList(),
                day,
                appointments.mayRecord(),
                rights.allows(Right.RECORD_SHARING),
                rights.allows(Right.ADMINISTER),
                Said.words(said));
    }

    private PlanCommitteesPage.Shown shown(ActingCommittees.Acting one) {
        return new PlanCommitteesPage.Shown(
                one, scans.scan(one.committee()).map(KeptFile::summary));
    }

    /** The form for a committee's order. */
    @GET
    @Path(ORDER)
    @Requires(Right.WRITE_PLAN)
    public Page edit(@PathParam("year") int year, @PathParam("id") long id) {
        Committee committee = find(year, id);
        return page(committee, stored(committee));
    }

    /** Records a committee's order, with its scan. */
    @POST
    @Path(ORDER + "/files")
    @Requires(Right.WRITE_PLAN)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response record(@PathParam("year") int year, @PathParam("id") long id, Upload upload) {
        Committee committee = find(year, id);
        try (SentFiles sent = SentFiles.read(upload, intake, limit, 1)) {
            return EditPage.save(
                    sent.form(),
                    () -> record(committee, sent),
                    () -> stored(find(year, id)),
                    edit -> page(find(year, id), edit));
        }
    }

    private Response record(Committee committee, SentFiles sent) {
        Form form = sent.form();
        try {
            scans.record(
                    committee,
                    form.number("version"),
                    new AppointmentScans.Typed(
                            form.text("number"), form.text("date"), form.text("link")),
                    sent.files(),
                    form.has("remove"));
            return Said.at("/plan/" + committee.fiscalYear() + "/committees", "appointed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scan of a committee's order. */
    @GET
    @Path(ORDER + "/scan")
    @Requires(Right.READ_STAFF)
    public Response scan(
            @PathParam("year") int year,
            @PathParam("id") long id,
            @Context Request request,
            @Context HttpServletResponse response) {
        return FileAnswer.of(scans.open(find(year, id)), request, response, reader.get());
    }

    /** A committee of the plan, at the address of its own year alone. */
    private Committee find(int year, long id) {
        return acting.actingIn(new FiscalYear(year)).stream()
                .filter(one -> one.id() == id && one.fiscalYear() == year)
                .findAny()
                .orElseThrow(NotFoundException::new);
    }

    private OrderEditPage page(Committee committee, Edit edit) {
        return new OrderEditPage(
                committee, scans.scan(committee).map(KeptFile::summary), limit.megabytes(), edit);
    }

    private static Edit stored(Committee committee) {
        return Edit.of(
                committee
                        .order()
                        .map(
                                one ->
                                        Map.of(
                                                "number", one.number(),
                                                "date", ThaiDates.abbreviated(one.date()),
                                                "link", one.link()))
                        .orElse(Map.of()),
                committee.version());
    }
}
