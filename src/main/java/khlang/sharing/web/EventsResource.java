package khlang.sharing.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.sharing.EventFilter;
import khlang.sharing.EventKind;
import khlang.sharing.EventLine;
import khlang.sharing.SharingEvents;
import khlang.sharing.SharingTasks;
import khlang.sharing.measure.SharingFigures;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TableFile;

/** Meetings and other sharing events: what there is, and what is recorded anew. */
@Path("/activities")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class EventsResource {

    private static final String PATH = "/activities";
    private static final int SIZE = 50;

    @Inject SharingEvents events;
    @Inject SharingTasks tasks;
    @Inject SharingFigures figures;
    @Inject AskedEvents asked;
    @Inject EventChoices choices;
    @Inject Rights rights;
    @Inject Clock clock;

    @GET
    @Requires(Right.READ_STAFF)
    public Page list(@Context UriInfo uri, @QueryParam("said") String said) {
        EventFilter filter = asked.filter(uri.getQueryParameters());
        Form shown = AskedEvents.shown(filter);
        Paging paging =
                Paging.of(
                        uri.getQueryParameters().getFirst("page"),
                        SIZE,
                        events.count(filter),
                        AskedEvents.address(PATH, shown) + "page=");
        LocalDate today = LocalDate.now(clock);
        FiscalYear year = filter.year().orElseGet(() -> FiscalYear.containing(today));
        return new EventsPage(
                events.list(filter, paging.offset(), SIZE),
                paging,
                shown,
                choices.years(),
                choices.months(filter.year(), filter.month()),
                choices.kinds("allKinds"),
                choices.divisions(),
                rights.allowsSome(Right.RECORD_SHARING),
                year,
                rights.allows(Right.SEE_EVIDENCE) ? figures.figures(year) : List.of(),
                today,
                Said.words(said));
    }

    /** What the list shows, all of its pages, as a workbook. */
    @GET
    @Path("list.xlsx")
    @Requires(Right.READ_STAFF)
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@Context UriInfo uri) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(EventChoices.WORDS.say("listColumns").split(",")));
        for (EventLine one : events.all(asked.filter(uri.getQueryParameters()))) {
            rows.add(
                    List.of(
                            one.title(),
                            one.kind().label(),
                            one.division().isEmpty()
                                    ? EventChoices.WORDS.say("whole")
                                    : one.division(),
                            ThaiDates.abbreviated(one.heldOn()),
                            Integer.toString(FiscalYear.containing(one.heldOn()).buddhistYear()),
                            one.place(),
                            one.state().label(),
                            yes(one.kmSharing()),
                            yes(one.kmClimate()),
                            Long.toString(one.topics()),
                            Long.toString(one.people()),
                            one.isRecordedLate() ? EventChoices.WORDS.say("recordedLate") : ""));
        }
        return TableFile.workbook("activities", rows);
    }

    private static String yes(boolean flag) {
        return flag ? EventChoices.WORDS.say("yes") : "";
    }

    /** What people are to do after events. */
    @GET
    @Path("tasks")
    @Requires(Right.READ_STAFF)
    public Page tasks(
            @QueryParam("mine") String mine,
            @QueryParam("all") String all,
            @QueryParam("page") String page) {
        boolean own = "yes".equals(mine);
        boolean closed = "yes".equals(all);
        String address = PATH + "/tasks?" + (own ? "mine=yes&" : "") + (closed ? "all=yes&" : "");
        Paging paging = Paging.of(page, SIZE, tasks.count(own, closed), address + "page=");
        return new TasksPage(
                tasks.list(own, closed, paging.offset(), SIZE),
                paging,
                own,
                closed,
                LocalDate.now(clock));
    }

    @GET
    @Path("new")
    @Requires(Right.RECORD_SHARING)
    public Page add(@QueryParam("kind") String kind, @QueryParam("committee") String committee) {
        String known =
                Arrays.stream(EventKind.values())
                        .map(EventKind::name)
                        .filter(one -> one.equals(kind))
                        .findAny()
                        .orElse("");
        String division =
                events.mayRecordAll() || events.divisions().isEmpty()
                        ? ""
                        : events.divisions().getFirst().slug();
        String chosen =
                committee == null ? "" : committee; // one that is not offered is chosen by none
        return page(new Edit(EventForm.fresh(known, division, chosen), FormProblems.NONE, 0, null));
    }

    /** Records an event. */
    @POST
    @Path("new")
    @Requires(Right.RECORD_SHARING)
    public Response add(Form form) {
        return EditPage.save(
                form,
                () -> {
                    long id = events.add(EventForm.draft(form), form.text("form-key"));
                    return Said.at(PATH + "/" + id, "added");
                },
                this::page);
    }

    private EventEditPage page(Edit edit) {
        return new EventEditPage(
                Optional.empty(),
                edit,
                choices.kinds("choose"),
                choices.ownDivisions(),
                choices.sides(),
                choices.committees(Optional.empty()));
    }
}
