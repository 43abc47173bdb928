package khlang.survey.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.calendar.ThaiDates;
import khlang.identity.web.ForMembers;
import khlang.language.Sentences;
import khlang.organization.Organization;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.survey.FeedbackDesk;
import khlang.survey.FeedbackFilter;
import khlang.survey.FeedbackLine;
import khlang.survey.VoteReason;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.SaidWords;
import khlang.web.TableFile;

/** The words of readers, for those who look after the documents. */
@Path("/feedback")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
@Produces(PageWriter.HTML)
public class FeedbackDeskResource {

    static final SaidWords SAID = new SaidWords("khlang.survey.web.said");
    static final Sentences WORDS = new Sentences("khlang.survey.web.words");

    private static final String LIST = "/feedback";
    private static final String ID = "{id: [0-9]{1,19}}";
    private static final int SIZE = 30;

    @Inject FeedbackDesk desk;
    @Inject Organization organization;

    @GET
    public Page list(
            @QueryParam("division") String division,
            @QueryParam("document") String document,
            @QueryParam("state") String state,
            @QueryParam("page") String page,
            @QueryParam("said") String said) {
        FeedbackFilter filter = filter(division, document, state);
        String asked = asked(filter);
        Paging paging = Paging.of(page, SIZE, desk.count(filter), LIST + "?" + asked + "page=");
        return new FeedbackDeskPage(
                desk.list(filter, paging.offset(), SIZE),
                paging,
                filter,
                divisions(),
                Arrays.stream(FeedbackFilter.State.values())
                        .map(one -> new Choice(one.name(), one.label()))
                        .toList(),
                LIST + "/list.xlsx?" + asked,
                SAID.words(said));
    }

    /** What the list shows, all of its pages, as a workbook. */
    @GET
    @Path("list.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(
            @QueryParam("division") String division,
            @QueryParam("document") String document,
            @QueryParam("state") String state) {
        List<FeedbackLine> lines =
                desk.list(filter(division, document, state), 0, FeedbackDesk.MOST);
        Stream<List<String>> head = Stream.of(List.of(WORDS.say("feedbackColumns").split(",")));
        return TableFile.workbook(
                "feedback",
                Stream.concat(head, lines.stream().map(FeedbackDeskResource::row)).toList());
    }

    private static List<String> row(FeedbackLine one) {
        return List.of(
                ThaiDates.abbreviated(one.day()),
                one.title(),
                one.division(),
                one.reason().map(VoteReason::label).orElse(""),
                one.words(),
                (one.isNew() ? FeedbackFilter.State.NEW : FeedbackFilter.State.DONE).label(),
                one.dealtBy(),
                one.isNew() ? "" : ThaiDates.abbreviated(one.dealtOn()),
                one.note());
    }

    /** One of them, to be dealt with. */
    @GET
    @Path(ID)
    public Page show(@PathParam("id") String id) {
        FeedbackLine line = line(id);
        return new FeedbackWordsPage(line, stored(line));
    }

    /** Notes what was done about it. */
    @POST
    @Path(ID)
    public Response dealWith(@PathParam("id") String id, Form form) {
        return save(
                id,
                form,
                () -> desk.dealWith(key(id), form.number("version"), form.text("note")),
                "dealt-with");
    }

    /** Takes it up again. */
    @POST
    @Path(ID + "/reopening")
    public Response reopen(@PathParam("id") String id, Form form) {
        return save(id, form, () -> desk.reopen(key(id), form.number("version")), "reopened");
    }

    private Response save(String id, Form form, Runnable verb, String said) {
        line(id);
        return EditPage.save(
                form,
                () -> {
                    verb.run();
                    return SaidWords.at(LIST, said);
                },
                () -> stored(line(id)),
                edit -> new FeedbackWordsPage(line(id), edit));
    }

    private static Edit stored(FeedbackLine line) {
        return Edit.of(Map.of("note", line.note()), line.version());
    }

    private FeedbackLine line(String id) {
        return desk.find(key(id)).orElseThrow(NotFoundException::new);
    }

    private static long key(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw new NotFoundException(e);
        }
    }

    private FeedbackFilter filter(String division, String document, String state) {
        String known =
                divisions().stream()
                        .map(Choice::value)
                        .filter(one -> one.equals(division))
                        .findAny()
                        .orElse("");
        boolean isSlug = document != null && document.matches("[a-z0-9-]{1,80}");
        return new FeedbackFilter(
                known,
                isSlug ? document : "",
                Arrays.stream(FeedbackFilter.State.values())
                        .filter(one -> one.name().equals(state))
                        .findAny()
                        .orElse(FeedbackFilter.State.ALL));
    }

    private static String asked(FeedbackFilter filter) {
        return "division="
                + filter.division()
                + "&document="
                + filter.document()
                + "&state="
                + filter.state().name()
                + "&";
    }

    private List<Choice> divisions() {
        return Choice.after(
                WORDS.say("allDivisions"),
                organization.namedDivisions().stream()
                        .map(one -> new Choice(one.slug(), one.name())));
    }
}
