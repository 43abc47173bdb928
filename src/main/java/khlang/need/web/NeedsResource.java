package khlang.need.web;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.ThaiDates;
import khlang.digest.RandomKey;
import khlang.identity.web.ForMembers;
import khlang.need.Need;
import khlang.need.NeedFilter;
import khlang.need.NeedSource;
import khlang.need.NeedState;
import khlang.need.Needs;
import khlang.organization.Person;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TableFile;
import khlang.web.TypedWords;

/** The list of needed knowledge, and what is recorded anew. */
@Path("/needs")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class NeedsResource {

    private static final int SIZE = 50;

    @Inject Needs needs;
    @Inject NeedChoices choices;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    @GET
    @Requires(Right.READ_STAFF)
    public Page list(
            @QueryParam("q") String words,
            @QueryParam("division") String division,
            @QueryParam("state") String state,
            @QueryParam("page") String page,
            @QueryParam("said") String said) {
        NeedFilter filter = filter(words, division, state);
        String query =
                "q="
                        + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8)
                        + "&division="
                        + filter.division()
                        + "&state="
                        + filter.state().map(NeedState::name).orElse("");
        Map<NeedState, Long> counts = needs.count(filter);
        long total =
                counts.entrySet().stream()
                        .filter(one -> filter.state().map(one.getKey()::equals).orElse(true))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        Paging paging = Paging.of(page, SIZE, total, "/needs?" + query + "&page=");
        return new NeedsPage(
                needs.list(filter, paging.offset(), SIZE),
                counts,
                paging,
                Form.showing(
                        Map.of(
                                "q",
                                filter.words(),
                                "division",
                                filter.division(),
                                "state",
                                filter.state().map(NeedState::name).orElse(""))),
                choices.divisions("allDivisions"),
                choices.states(),
                rights.allowsSome(Right.SEE_EVIDENCE),
                "/needs/list.xlsx?" + query,
                LocalDate.now(clock),
                Said.words(said));
    }

    private static NeedFilter filter(String words, String division, String state) {
        return new NeedFilter(
                TypedWords.of(words),
                division == null || !division.matches("[a-z0-9-]{1,80}") ? "" : division,
                NeedState.of(state));
    }

    /** What the list shows, all of its pages, as a workbook. */
    @GET
    @Path("list.xlsx")
    @Requires(Right.READ_STAFF)
    @Produces(TableFile.WORKBOOK)
    public Response workbook(
            @QueryParam("q") String words,
            @QueryParam("division") String division,
            @QueryParam("state") String state) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(NeedChoices.WORDS.say("columns").split(",")));
        needs.list(filter(words, division, state), 0, Needs.MOST)
                .forEach(one -> rows.add(row(one)));
        return TableFile.workbook("needs", rows);
    }

    private static List<String> row(Need one) {
        return List.of(
                one.topic(),
                one.details(),
                one.division().name(),
                one.person().map(Person::fullName).orElse(""),
                one.source().label(),
                one.sourceWords(),
                one.state().label(),
                one.targetDay().map(ThaiDates::abbreviated).orElse(""),
                ThaiDates.abbreviated(one.recordedOn()),
                one.coveredOn().map(ThaiDates::abbreviated).orElse(""));
    }

    /** The form; what was searched for or asked may be filled in already. */
    @GET
    @Path("new")
    @Requires(Right.CONTRIBUTE)
    public Page begin(
            @QueryParam("topic") String topic,
            @QueryParam("question") String question,
            @QueryParam("source") String source) {
        String words = topic == null ? "" : topic.strip();
        boolean asked = question != null && question.matches("[0-9]{1,18}");
        NeedSource from =
                asked
                        ? NeedSource.QUESTION
                        : NeedSource.of(source)
                                .orElse(words.isEmpty() ? NeedSource.OTHER : NeedSource.SEARCH);
        var fields = new LinkedHashMap<String, String>();
        fields.put("form-key", RandomKey.make());
        fields.put("topic", words.length() <= 250 ? words : words.substring(0, 250));
        fields.put("question", asked ? question : "");
        fields.put("source", from.name());
        fields.put("sourceWords", from == NeedSource.SEARCH ? TypedWords.of(words) : "");
        fields.put(
                "division", reader.actor().divisions(Role.STAFF).stream().findFirst().orElse(""));
        return page(Edit.of(fields, 0));
    }

    /** Records it. */
    @POST
    @Path("new")
    @Requires(Right.CONTRIBUTE)
    public Response add(Form form) {
        return EditPage.save(
                form,
                () ->
                        Said.at(
                                "/needs/" + needs.add(NeedForm.draft(form), form.text("form-key")),
                                "added"),
                this::page);
    }

    private NeedEditPage page(Edit edit) {
        return new NeedEditPage(
                Optional.empty(),
                edit,
                choices.divisions("choose"),
                choices.people(),
                choices.sources());
    }
}
