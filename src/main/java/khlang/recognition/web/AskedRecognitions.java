package khlang.recognition.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.recognition.RecognitionFilter;
import khlang.recognition.RecognitionKind;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.QueryText;
import khlang.web.TypedWords;

/** What an address asks the list of recognitions for, and the address that asks for it again. */
@ApplicationScoped
class AskedRecognitions {

    private static final List<String> FIELDS = List.of("q", "year", "month", "kind", "division");

    @Inject RecognitionChoices choices;

    /** What is asked for; what makes no sense is left out. */
    RecognitionFilter filter(MultivaluedMap<String, String> asked) {
        return new RecognitionFilter(
                TypedWords.of(asked.getFirst("q")),
                FiscalYear.named(asked.getFirst("year")),
                QueryText.month(asked.getFirst("month")),
                RecognitionKind.of(asked.getFirst("kind")),
                choices.divisions().stream()
                        .map(Choice::value)
                        .filter(one -> one.equals(asked.getFirst("division")))
                        .findAny()
                        .orElse(""));
    }

    /** The form that asks for it. */
    static Form shown(RecognitionFilter filter) {
        return Form.showing(
                Map.of(
                        "q",
                        filter.words(),
                        "year",
                        filter.year().map(one -> Integer.toString(one.buddhistYear())).orElse(""),
                        "month",
                        filter.month().map(YearMonth::toString).orElse(""),
                        "kind",
                        filter.kind().map(RecognitionKind::name).orElse(""),
                        "division",
                        filter.division()));
    }

    /** A path that asks for it, ending so that more can be asked. */
    static String address(String path, Form shown) {
        return QueryText.open(path, shown, FIELDS);
    }
}
