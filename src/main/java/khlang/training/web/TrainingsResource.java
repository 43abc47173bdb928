package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.training.DueReports;
import khlang.training.TrainingFilter;
import khlang.training.TrainingKind;
import khlang.training.Trainings;
import khlang.training.WaitingReports;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TypedWords;

/** The training register: what there is, and what is recorded anew. */
@Path("/training")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class TrainingsResource {

    private static final int SIZE = 50;

    @Inject Trainings trainings;
    @Inject DueReports due;
    @Inject WaitingReports waiting;
    @Inject TrainingChoices choices;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    @GET
    @Requires(Right.READ_STAFF)
    public Page list(
            @QueryParam("q") String q,
            @QueryParam("year") String year,
            @QueryParam("kind") String kind,
            @QueryParam("division") String division,
            @QueryParam("mine") String mine,
            @QueryParam("page") String page,
            @QueryParam("said") String said) {
        boolean own = "yes".equals(mine) && reader.actor().person() != 0;
        var filter =
                new TrainingFilter(
                        TypedWords.of(q),
                        year(year),
                        kind(kind),
                        known(division),
                        own ? reader.actor().person() : 0);
        Form shown = Form.showing(asked(filter, own));
        Paging paging = Paging.of(page, SIZE, trainings.count(filter), address(shown));
        return new TrainingsPage(
                trainings.list(filter, paging.offset(), SIZE),
                paging,
                shown,
                choices.years(),
                choices.kinds("allKinds"),
                choices.divisions(),
                due.maySeeOthers(),
                Said.words(said));
    }

    private static Map<String, String> asked(TrainingFilter filter, boolean own) {
        return Map.of(
                "q",
                filter.words(),
                "year",
                filter.year().map(one -> Integer.toString(one.buddhistYear())).orElse(""),
                "kind",
                filter.kind().map(TrainingKind::name).orElse(""),
                "division",
                filter.division(),
                "mine",
                own ? "yes" : "");
    }

    private static String address(Form shown) {
        var address = new StringBuilder("/training?");
        for (String field : List.of("q", "year", "kind", "division", "mine")) {
            if (!shown.text(field).isEmpty()) {
                address.append(field)
                        .append('=')
                        .append(URLEncoder.encode(shown.text(field), StandardCharsets.UTF_8))
                        .append('&');
            }
        }
        return address.append("page=").toString();
    }

    static Optional<FiscalYear> year(String typed) {
        return typed != null && typed.matches("2[4-9][0-9]{2}")
                ? Optional.of(new FiscalYear(Integer.parseInt(typed)))
                : Optional.empty();
    }

    private static Optional<TrainingKind> kind(String typed) {
        return Arrays.stream(TrainingKind.values())
                .filter(one -> one.name().equals(typed))
                .findAny();
    }

    /** A division that exists; anything else is none. */
    private String known(String typed) {
        return choices.divisions().stream()
                .map(Choice::value)
                .filter(one -> one.equals(typed))
                .findAny()
                .orElse("");
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
