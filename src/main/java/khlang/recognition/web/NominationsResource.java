package khlang.recognition.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.identity.web.ForMembers;
import khlang.recognition.Nominations;
import khlang.recognition.PersonWorks;
import khlang.recognition.RecognitionState;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.QueryText;
import khlang.web.TypedWords;

/** The nominations, and what people have given in a year, for those who decide. */
@Path("/recognitions/nominations")
@ApplicationScoped
@ForMembers
@Requires(Right.RECOGNISE)
@Produces(PageWriter.HTML)
public class NominationsResource {

    private static final String PATH = "/recognitions/nominations";
    private static final int SIZE = 50;
    private static final int PEOPLE = 20;

    @Inject Nominations nominations;
    @Inject RecognitionChoices choices;

    @GET
    public Page list(@Context UriInfo uri) {
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        RecognitionState state =
                RecognitionState.of(asked.getFirst("state"))
                        .filter(one -> one != RecognitionState.GIVEN)
                        .orElse(RecognitionState.NOMINATED);
        FiscalYear year = FiscalYear.named(asked.getFirst("year")).orElseGet(choices::thisYear);
        Form filter =
                Form.showing(
                        Map.of(
                                "year", Integer.toString(year.buddhistYear()),
                                "q", TypedWords.of(asked.getFirst("q")),
                                "division", known(asked.getFirst("division"))));
        Paging paging =
                Paging.of(
                        asked.getFirst("page"),
                        SIZE,
                        nominations.count(state),
                        PATH + "?state=" + state.name() + "&page=");
        List<PersonWorks> people =
                state == RecognitionState.NOMINATED ? people(year, filter) : List.of();
        Paging peoplePaging =
                Paging.of(
                        asked.getFirst("people"),
                        PEOPLE,
                        people.size(),
                        QueryText.open(PATH, filter, List.of("year", "q", "division")) + "people=");
        return new NominationsPage(
                state,
                nominations.list(state, paging.offset(), SIZE),
                paging,
                year,
                people.subList(peoplePaging.offset(), (int) peoplePaging.to()),
                peoplePaging,
                choices.divisions().stream()
                        .collect(Collectors.toMap(Choice::value, Choice::label)),
                filter,
                choices.years(false),
                choices.divisions());
    }

    private List<PersonWorks> people(FiscalYear year, Form filter) {
        String words = filter.text("q");
        String division = filter.text("division");
        return nominations.works(year).stream()
                .filter(one -> one.name().contains(words))
                .filter(one -> division.isEmpty() || one.division().equals(division))
                .toList();
    }

    private String known(String typed) {
        return choices.divisions().stream()
                .map(Choice::value)
                .filter(one -> one.equals(typed))
                .findAny()
                .orElse("");
    }
}
