package khlang.reading.web;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import khlang.digest.RandomKey;
import khlang.identity.web.ForMembers;
import khlang.language.Sentences;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.reading.Circle;
import khlang.reading.MustReadCircles;
import khlang.reading.MustReadDraft;
import khlang.reading.MustReads;
import khlang.reading.ReadingReminders;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** What people are asked to read: for those who ask them. */
@Path("/reading/must")
@ApplicationScoped
@ForMembers
@Requires(Right.ASK_READING)
@Produces(PageWriter.HTML)
public class MustReadsResource {

    static final Sentences WORDS = new Sentences("khlang.reading.web.words");
    private static final String PATH = "/reading/must";
    private static final int SIZE = 20;

    @Inject MustReads musts;
    @Inject MustReadCircles circles;
    @Inject ReadingReminders reminders;
    @Inject Clock clock;

    @GET
    public Page list(@QueryParam("page") String page) {
        Paging paging = Paging.of(page, SIZE, musts.count(), PATH + "?page=");
        List<Circle> shown = musts.list(paging.offset(), SIZE);
        List<String> names = circles.names(shown.stream().map(Circle::must).toList());
        return new MustReadsPage(
                IntStream.range(0, shown.size())
                        .mapToObj(i -> new MustReadsPage.Line(shown.get(i), names.get(i)))
                        .toList(),
                paging,
                LocalDate.now(clock));
    }

    /**
     * @param about the document's name in addresses; may be missing
     */
    @GET
    @Path("new")
    public Page add(@QueryParam("about") String about) {
        List<Choice> offers = offers();
        String slug = about == null || !about.matches("[a-z0-9-]{1,80}") ? "" : about;
        Form fresh =
                new Form(
                        Map.of(
                                "form-key", List.of(RandomKey.make()),
                                "document", List.of(slug.isEmpty() ? "" : "/documents/" + slug),
                                "circle",
                                        List.of(
                                                offers.size() == 2
                                                        ? offers.getLast().value()
                                                        : "")),
                        Map.of());
        return page(new Edit(fresh, FormProblems.NONE, 0, null));
    }

    /** Asks people to read. */
    @POST
    @Path("new")
    public Response add(Form form) {
        return EditPage.save(
                form,
                () -> {
                    long id = musts.add(draft(form), form.text("form-key"));
                    reminders.tell(id); // on its own: it waits for nobody who waits for us
                    return Said.at(PATH + "/" + id, "named");
                },
                this::page);
    }

    static MustReadDraft draft(Form form) {
        return new MustReadDraft(
                form.text("document"),
                form.text("circle"),
                form.text("dueOn"),
                form.text("reason"));
    }

    private MustReadEditPage page(Edit edit) {
        return new MustReadEditPage(Optional.empty(), "", edit, offers());
    }

    private List<Choice> offers() {
        return Choice.after(
                WORDS.say("choose"),
                circles.offers().stream().map(one -> new Choice(one.key(), one.name())));
    }
}
