package khlang.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import khlang.authoring.ReviewQueue;
import khlang.authoring.WorkingDrafts;
import khlang.calendar.FiscalYear;
import khlang.contribution.Contributions;
import khlang.evidence.WaitingEvidence;
import khlang.identity.CurrentSession;
import khlang.identity.OwnAccount;
import khlang.identity.TextSize;
import khlang.identity.web.ForMembers;
import khlang.library.DueReviews;
import khlang.library.reference.LawTasks;
import khlang.notification.Notice;
import khlang.notification.Notices;
import khlang.question.Questions;
import khlang.reading.OwnReadings;
import khlang.recognition.Recognitions;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.sharing.SharingTasks;
import khlang.task.LoneTasks;
import khlang.task.TaskBoard;
import khlang.training.DueReports;
import khlang.training.TrainingDuties;
import khlang.training.WaitingReports;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** One's own page: what waits, what was begun, what was given to the library this year. */
@Path("/me")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class DeskResource {

    private static final int NOTICES = 20;
    private static final int DRAFTS = 20;

    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject OwnAccount own;
    @Inject CurrentSession session;
    @Inject Contributions contributions;
    @Inject Recognitions recognitions;
    @Inject WorkingDrafts drafts;
    @Inject ReviewQueue queue;
    @Inject DueReviews due;
    @Inject LawTasks tasks;
    @Inject DueReports reports;
    @Inject OwnReadings readings;
    @Inject TrainingDuties duties;
    @Inject SharingTasks sharing;
    @Inject WaitingReports waiting;
    @Inject Questions questions;
    @Inject TaskBoard board;
    @Inject LoneTasks lone;
    @Inject WaitingEvidence evidence;
    @Inject Notices notices;
    @Inject Clock clock;

    @GET
    public Page show(@QueryParam("said") String said) {
        long person = reader.actor().person();
        FiscalYear year = FiscalYear.containing(LocalDate.now(clock));
        List<Notice> mine = notices.mine(0, NOTICES);
        return new DeskPage(
                reader.actor().name(),
                person != 0,
                mine,
                unseen(mine),
                drafts.mine(DRAFTS),
                queue.count(),
                waiting.count(),
                questions.countForMe(),
                board.countToConfirm(LocalDate.now(clock)),
                lone.countOwn(),
                evidence.count().all(),
                due.mine(),
                tasks.mine(),
                reports.mine(),
                readings.mine(),
                duties.mine(),
                sharing.mine(),
                LocalDate.now(clock),
                year,
                contributions.own(year).byKind(),
                recognitions.own(),
                display(),
                rights.allowsSome(Right.EDIT_SYNONYMS),
                rights.allowsSome(Right.SEE_EVIDENCE),
                said);
    }

    /** Unseen ones come first: while not all that are shown are unseen, there are no more. */
    private long unseen(List<Notice> shown) {
        long unseen = shown.stream().filter(one -> !one.isSeen()).count();
        return unseen < NOTICES ? unseen : notices.countUnseen();
    }

    /** All notices, page by page. */
    @GET
    @Path("notices")
    public Page notices(@QueryParam("page") String page) {
        Paging paging = Paging.of(page, NOTICES, notices.countMine(), "/me/notices?page=");
        List<Notice> shown = notices.mine(paging.offset(), NOTICES);
        return new NoticesPage(
                paging,
                shown,
                shown.stream().mapToLong(Notice::id).max().orElse(0),
                notices.countUnseen(),
                clock.getZone());
    }

    /** Notes that what stood on the page was seen; what came since then stays unseen. */
    @POST
    @Path("notices")
    public Response seen(Form form) {
        notices.seen(form.number("newest"));
        return back("seen");
    }

    @POST
    @Path("display")
    public Response look(Form form) {
        TextSize size =
                Arrays.stream(TextSize.values())
                        .filter(one -> one.name().equals(form.text("size")))
                        .findFirst()
                        .orElse(TextSize.NORMAL);
        own.look(size, form.has("strong"));
        return back("display");
    }

    private Form display() {
        String size = session.textSize().name();
        return session.contrast()
                ? Form.showing(Map.of("size", size, "strong", "yes"))
                : Form.showing(Map.of("size", size));
    }

    private static Response back(String said) {
        return Response.seeOther(URI.create("/me?said=" + said)).build();
    }
}
