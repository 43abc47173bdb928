package khlang.sharing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.sharing.EventFilter;
import khlang.sharing.EventKind;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.QueryText;
import khlang.web.TypedWords;

/** What an address asks the list of events for, and the address that asks for it again. */
@ApplicationScoped
class AskedEvents {

    private static final List<String> FIELDS = List.of("q", "year", "month", "kind", "division");

    @Inject EventChoices choices;

    /** What is asked for; what makes no sense is left out. */
    EventFilter filter(MultivaluedMap<String, String> asked) {
        return new EventFilter(
                TypedWords.of(asked.getFirst("q")),
                FiscalYear.named(asked.getFirst("year")),
                QueryText.month(asked.getFirst("month")),
                Arrays.stream(EventKind.values())
                        .filter(one -> one.name().equals(asked.getFirst("kind")))
                        .findAny(),
                choices.divisions().stream()
                        .map(Choice::value)
                        .filter(one -> one.equals(asked.getFirst("division")))
                        .findAny()
                        .orElse(""));
    }

    /** The form that asks for it. */
    static Form shown(EventFilter filter) {
        return Form.showing(
                Map.of(
                        "q",
                        filter.words(),
                        "year",
                        filter.year().map(one -> Integer.toString(one.buddhistYear())).orElse(""),
                        "month",
                        filter.month().map(YearMonth::toString).orElse(""),
                        "kind",
                        filter.kind().map(EventKind::name).orElse(""),
                        "division",
                        filter.division()));
    }

    /** A path that asks for it, ending so that more can be asked. */
    static String address(String path, Form shown) {
        return QueryText.open(path, shown, FIELDS);
    }
}
