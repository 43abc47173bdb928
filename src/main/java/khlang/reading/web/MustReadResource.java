package khlang.reading.web;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.ThaiDates;
import khlang.identity.web.ForMembers;
import khlang.library.web.PrintSettings;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.reading.AskedPerson;
import khlang.reading.Circle;
import khlang.reading.MustRead;
import khlang.reading.MustReadCircles;
import khlang.reading.MustReads;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.TableFile;

/** Something that people are asked to read: numbers for those who ask, names for their head. */
@Path("/reading/must/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Requires(Right.ASK_READING)
@Produces(PageWriter.HTML)
public class MustReadResource {

    @Inject MustReads musts;
    @Inject MustReadCircles circles;
    @Inject PrintSettings settings;
    @Inject Clock clock;

    @GET
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        return page(id, Form.EMPTY, FormProblems.NONE, Said.words(said));
    }

    @GET
    @Path("edit")
    public Page edit(@PathParam("id") long id) {
        return editPage(id, stored(id));
    }

    /** Gives another day, or says better why. */
    @POST
    @Path("edit")
    public Response change(@PathParam("id") long id, Form form) {
        toChange(id);
        return EditPage.save(
                form,
                () -> {
                    musts.change(id, form.number("version"), MustReadsResource.draft(form));
                    return Said.at(address(id), "must-changed");
                },
                () -> stored(id),
                edit -> editPage(id, edit));
    }

    /** Asks nobody any more. */
    @POST
    @Path("end")
    public Response end(@PathParam("id") long id, Form form) {
        toChange(id);
        try {
            musts.end(id, form.number("version"), form.text("endReason"));
            return Said.at(address(id), "must-ended");
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(page(id, form, FormProblems.of(e.violations()), ""))
                    .build();
        } catch (ChangedMeanwhileException e) {
            var problem =
                    new FormProblems(Map.of("endReason", MustReadsResource.WORDS.say("conflict")));
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(id, form, problem, ""))
                    .build();
        }
    }

    /** Who has not acknowledged it, on paper; for the head of the division alone. */
    @GET
    @Path("print")
    public Page print(@PathParam("id") long id) {
        Circle circle = find(id);
        return new MustReadPaper(
                circle,
                circles.name(circle.must()),
                musts.waitedFor(circle),
                LocalDate.now(clock),
                settings.digits());
    }

    /** The same as a workbook. */
    @GET
    @Path("list.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@PathParam("id") long id) {
        Circle circle = find(id);
        LocalDate today = LocalDate.now(clock);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(MustReadsResource.WORDS.say("columns").split(",")));
        for (AskedPerson one : musts.waitedFor(circle)) {
            rows.add(
                    List.of(
                            one.member().name(),
                            one.member().post(),
                            one.member().divisionName(),
                            circle.document().title(),
                            ThaiDates.abbreviated(one.dueOn()),
                            MustReadsResource.WORDS.say(
                                    one.isLate(today)
                                            ? "late"
                                            : one.askedAgain() ? "again" : "waiting")));
        }
        return TableFile.workbook("reading-" + id, rows);
    }

    private static String address(long id) {
        return "/reading/must/" + id;
    }

    private MustReadPage page(long id, Form typed, FormProblems problems, String said) {
        Circle circle = find(id);
        boolean heads = !musts.headed().isEmpty();
        return new MustReadPage(
                circle,
                circles.name(circle.must()),
                musts.mayChange(circle.must()) && circle.must().endedOn().isEmpty(),
                heads,
                heads ? musts.waitedFor(circle) : List.of(),
                LocalDate.now(clock),
                typed,
                problems,
                said);
    }

    private MustReadEditPage editPage(long id, Edit edit) {
        MustRead must = toChange(id);
        return new MustReadEditPage(Optional.of(must), musts.title(must), edit, List.of());
    }

    private Edit stored(long id) {
        MustRead must = toChange(id);
        return Edit.of(
                Map.of("dueOn", ThaiDates.abbreviated(must.dueOn()), "reason", must.reason()),
                must.version());
    }

    private Circle find(long id) {
        return musts.find(id).orElseThrow(NotFoundException::new);
    }

    /** Others' are there to be read, but have no form. */
    private MustRead toChange(long id) {
        return musts.named(id).filter(musts::mayChange).orElseThrow(NotFoundException::new);
    }
}
