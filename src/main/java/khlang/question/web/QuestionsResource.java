package khlang.question.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.digest.RandomKey;
import khlang.identity.web.ForMembers;
import khlang.library.Audience;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.question.AnswerTimes;
import khlang.question.Experts;
import khlang.question.QuestionFilter;
import khlang.question.QuestionTab;
import khlang.question.QuestionText;
import khlang.question.Questions;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TypedWords;

/** The questions: the public's list, the colleagues' lists, and the form of colleagues. */
@Path("/questions")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class QuestionsResource {

    private static final String PATH = "/questions";
    private static final int SIZE = 30;

    @Inject Questions questions;
    @Inject AnswerTimes times;
    @Inject Experts experts;
    @Inject AnswersShown shown;
    @Inject QuestionChoices choices;
    @Inject Clock clock;

    @GET
    public Page list(
            @QueryParam("q") String words,
            @QueryParam("division") String division,
            @QueryParam("tab") String tab,
            @QueryParam("page") String page,
            @QueryParam("said") String said) {
        boolean staff = questions.isStaff();
        var filter =
                new QuestionFilter(
                        TypedWords.of(words),
                        division == null || !division.matches("[a-z0-9-]{1,80}") ? "" : division,
                        staff ? QuestionTab.of(tab) : QuestionTab.ALL);
        String address =
                PATH
                        + "?"
                        + (staff ? "tab=" + filter.tab().slug() + "&" : "")
                        + "q="
                        + Addresses.encoded(filter.words())
                        + "&division="
                        + filter.division()
                        + "&page=";
        Paging paging = Paging.of(page, SIZE, questions.count(filter), address);
        return new QuestionsPage(
                questions.list(filter, paging.offset(), SIZE),
                paging,
                Form.showing(Map.of("q", filter.words(), "division", filter.division())),
                filter.tab(),
                choices.divisions("allDivisions"),
                staff,
                staff ? questions.countForMe() : 0,
                LocalDate.now(clock),
                Said.words(said));
    }

    /** How long people wait for answers. */
    @GET
    @Path("figures")
    @ForMembers
    @Requires(Right.READ_STAFF)
    public Page figures(@QueryParam("year") String asked) {
        FiscalYear now = FiscalYear.containing(LocalDate.now(clock));
        FiscalYear year =
                Optional.ofNullable(asked)
                        .flatMap(FiscalYear::named)
                        .filter(one -> one.buddhistYear() <= now.buddhistYear())
                        .orElse(now);
        return new AnswerTimesPage(times.of(year), year, year.equals(now));
    }

    /** The form; the words of a search that found nothing may be filled in already. */
    @GET
    @Path("new")
    @ForMembers
    @Requires(Right.CONTRIBUTE)
    public Page begin(@QueryParam("title") String title, @QueryParam("about") String about) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("form-key", RandomKey.make());
        fields.put("title", TypedWords.of(title));
        fields.put("about", about == null ? "" : about);
        fields.put("audience", Audience.STAFF.slug());
        return page(Edit.of(fields, 0));
    }

    /** A colleague asks. */
    @POST
    @Path("new")
    @ForMembers
    @Requires(Right.CONTRIBUTE)
    public Response ask(Form form) {
        Audience audience = Audience.ofSlug(form.text("audience")).orElse(Audience.STAFF);
        return EditPage.save(
                form,
                () -> {
                    long id = questions.ask(text(form), audience, form.text("form-key"));
                    return Said.at(PATH + "/" + id, "asked");
                },
                this::page);
    }

    static QuestionText text(Form form) {
        return new QuestionText(
                form.text("title"),
                form.text("details"),
                form.text("division"),
                form.text("about"));
    }

    private AskPage page(Edit edit) {
        QuestionText text = text(edit.form());
        return new AskPage(
                edit,
                choices.divisions("noDivision"),
                choices.audiences(),
                shown.document(Optional.of(text.about()).filter(one -> !one.isEmpty())),
                experts.documents(text.title()));
    }
}
