package khlang.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.organization.People;
import khlang.organization.PeopleFilter;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** The list of people. */
@Path("/admin/people")
@ApplicationScoped
@Produces(PageWriter.HTML)
@Requires(Right.ADMINISTER)
public class PeopleResource {

    private static final int PAGE_SIZE = 50;
    private static final int LONGEST_WORDS = 100;

    @Inject People people;
    @Inject Choices choices;
    @Inject Clock clock;

    @GET
    public Page list(
            @QueryParam("q") String q,
            @QueryParam("division") String division,
            @QueryParam("type") String type,
            @QueryParam("state") String state,
            @QueryParam("page") String page,
            @QueryParam("said") String said) {
        LocalDate today = LocalDate.now(clock);
        String words = cut(q);
        PeopleFilter.State shown = state(state);
        var filter = new PeopleFilter(words, cut(division), cut(type), shown, today);
        String stateName = shown.name().toLowerCase(java.util.Locale.ROOT);
        Paging paging =
                Paging.of(
                        page,
                        PAGE_SIZE,
                        people.count(filter),
                        "/admin/people?q=%s&division=%s&type=%s&state=%s&page="
                                .formatted(
                                        encoded(words),
                                        encoded(filter.division()),
                                        encoded(filter.staffType()),
                                        stateName));
        return new PeoplePage(
                Form.showing(
                        Map.of(
                                "q",
                                words,
                                "division",
                                filter.division(),
                                "type",
                                filter.staffType(),
                                "state",
                                stateName)),
                !words.isEmpty()
                        || !filter.division().isEmpty()
                        || !filter.staffType().isEmpty()
                        || shown != PeopleFilter.State.WORKING,
                divisions(filter.division()),
                choices.staffTypes(),
                Stream.of(PeopleFilter.State.values())
                        .map(one -> one.name().toLowerCase(java.util.Locale.ROOT))
                        .map(one -> new Choice(one, Choices.WORDS.say("state." + one)))
                        .toList(),
                people.list(filter, paging.offset(), PAGE_SIZE),
                paging,
                today,
                Said.words(said));
    }

    private List<Choice> divisions(String chosen) {
        return Stream.concat(
                        choices.divisions("all", chosen).stream(),
                        Stream.of(new Choice(PeopleFilter.ABOVE, Choices.WORDS.say("above"))))
                .toList();
    }

    private static PeopleFilter.State state(String asked) {
        return Stream.of(PeopleFilter.State.values())
                .filter(one -> one.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(PeopleFilter.State.WORKING);
    }

    private static String cut(String asked) {
        String text = Optional.ofNullable(asked).orElse("").strip();
        return text.codePoints()
                .limit(LONGEST_WORDS)
                .filter(
                        c ->
                                !Character.isISOControl(c)
                                        && Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
