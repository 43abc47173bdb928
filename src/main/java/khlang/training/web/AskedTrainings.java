package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.rights.CurrentReader;
import khlang.training.TrainingFilter;
import khlang.training.TrainingKind;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.QueryText;
import khlang.web.TypedWords;

/** What an address asks the lists of trainings for, and the address that asks for it again. */
@ApplicationScoped
class AskedTrainings {

    private static final List<String> FIELDS = List.of("q", "year", "kind", "division", "mine");

    @Inject TrainingChoices choices;
    @Inject CurrentReader reader;

    /** What is asked for; what makes no sense is left out. */
    TrainingFilter filter(MultivaluedMap<String, String> asked) {
        boolean own = "yes".equals(asked.getFirst("mine")) && reader.actor().person() != 0;
        return new TrainingFilter(
                TypedWords.of(asked.getFirst("q")),
                FiscalYear.named(asked.getFirst("year")),
                kind(asked.getFirst("kind")),
                known(asked.getFirst("division")),
                own ? reader.actor().person() : 0);
    }

    /** The form that asks for it. */
    static Form shown(TrainingFilter filter) {
        return Form.showing(
                Map.of(
                        "q",
                        filter.words(),
                        "year",
                        filter.year().map(one -> Integer.toString(one.buddhistYear())).orElse(""),
                        "kind",
                        filter.kind().map(TrainingKind::name).orElse(""),
                        "division",
                        filter.division(),
                        "mine",
                        filter.person() != 0 ? "yes" : ""));
    }

    /** A path that asks for it, ending so that more can be asked. */
    static String address(String path, Form shown) {
        return QueryText.open(path, shown, FIELDS);
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
}
