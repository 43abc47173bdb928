package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.training.DueReports;
import khlang.training.TrainingFilter;
import khlang.training.TrainingLine;
import khlang.training.Trainings;
import khlang.training.WaitingReports;
import khlang.web.CsvWriter;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TableFile;

/** The training register: what there is, and what is recorded anew. */
@Path("/training")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class TrainingsResource {

    private static final String PATH = "/training";
    private static final int SIZE = 50;

    @Inject Trainings trainings;
    @Inject DueReports due;
    @Inject WaitingReports waiting;
    @Inject AskedTrainings asked;
    @Inject TrainingChoices choices;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    @GET
    @Requires(Right.READ_STAFF)
    public Page list(@Context UriInfo uri, @QueryParam("said") String said) {
        TrainingFilter filter = asked.filter(uri.getQueryParameters());
        Form shown = AskedTrainings.shown(filter);
        Paging paging =
                Paging.of(
                        uri.getQueryParameters().getFirst("page"),
                        SIZE,
                        trainings.count(filter),
                        AskedTrainings.address(PATH, shown) + "page=");
        return new TrainingsPage(
                trainings.list(filter, paging.offset(), SIZE),
                paging,
                shown,
                choices.years(),
                choices.kinds("allKinds"),
                choices.divisions(),
                due.maySeeOthers(),
                reader.actor().person() != 0,
                Said.words(said));
    }

    /** What the list shows, all of its pages, as a workbook. */
    @GET
    @Path("list.xlsx")
    @Requires(Right.READ_STAFF)
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@Context UriInfo uri) {
        return TableFile.workbook("trainings", rows(uri));
    }

    /** What the list shows, all of its pages, as text. */
    @GET
    @Path("list.csv")
    @Requires(Right.READ_STAFF)
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response commaSeparated(@Context UriInfo uri) {
        return TableFile.commaSeparated("trainings", rows(uri));
    }

    private List<List<String>> rows(UriInfo uri) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(TrainingChoices.WORDS.say("listColumns").split(",")));
        for (TrainingLine one : trainings.all(asked.filter(uri.getQueryParameters()))) {
            rows.add(
                    List.of(
                            one.course(),
                            one.kind().label(),
                            one.organiser(),
                            ThaiDates.abbreviated(one.firstDay()),
                            ThaiDates.abbreviated(one.lastDay()),
                            Integer.toString(FiscalYear.containing(one.lastDay()).buddhistYear()),
                            Long.toString(one.people()),
                            Long.toString(one.reported()),
                            TrainingChoices.recorded(one.isRecordedLate())));
        }
        return rows;
    }

    /** What is late, of those whom the one who asks looks after. */
    @GET
    @Path("late")
    @Requires(Right.SEE_EVIDENCE)
    public Page late(@QueryParam("page") String page) {
        Paging paging = Paging.of(page, SIZE, due.countLate(), "/training/late?page=");
        return new LatePage(due.late(paging.offset(), SIZE), paging, LocalDate.now(clock));
    }

    /** What waits for the one who asks. */
    @GET
    @Path("waiting")
    @Requires(Right.READ_STAFF)
    public Page waiting(@QueryParam("page") String page) {
        Paging paging = Paging.of(page, SIZE, waiting.count(), "/training/waiting?page=");
        return new WaitingPage(waiting.list(paging.offset(), SIZE), paging);
    }

    @GET
    @Path("new")
    @Requires(Right.RECORD_TRAINING)
    public Page add() {
        boolean forOthers = rights.allows(Right.NOTE_DECISIONS);
        Form fresh = TrainingForm.fresh(forOthers ? 0 : reader.actor().person());
        return page(new Edit(fresh, FormProblems.NONE, 0, null));
    }

    /** Records a training. */
    @POST
    @Path("new")
    @Requires(Right.RECORD_TRAINING)
    public Response add(Form form) {
        return EditPage.save(
                form,
                () -> {
                    long id = trainings.add(TrainingForm.draft(form), form.text("form-key"));
                    return Said.at("/training/" + id, "added");
                },
                this::page);
    }

    private TrainingEditPage page(Edit edit) {
        return new TrainingEditPage(
                Optional.empty(),
                edit,
                choices.kinds("choose"),
                choices.sides(),
                choices.people(TrainingForm.people(edit.form(), "people")));
    }
}
