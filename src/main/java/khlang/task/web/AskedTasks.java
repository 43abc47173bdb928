package khlang.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khlang.organization.Division;
import khlang.rights.CurrentReader;
import khlang.task.Frequency;
import khlang.task.TaskFilter;
import khlang.web.Form;
import khlang.web.QueryText;
import khlang.web.TypedWords;

/** What an address asks the list of tasks for, and the address that asks for it again. */
@ApplicationScoped
class AskedTasks {

    private static final String YES = "yes";
    private static final List<String> FIELDS =
            List.of("q", "division", "frequency", "mine", "ended");

    @Inject TaskChoices choices;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /** What is asked for; what makes no sense is left out. */
    TaskFilter filter(MultivaluedMap<String, String> asked) {
        return new TaskFilter(
                TypedWords.of(asked.getFirst("q")),
                choices.division(asked.getFirst("division")).map(Division::slug).orElse(""),
                Frequency.of(asked.getFirst("frequency")),
                YES.equals(asked.getFirst("mine")) ? reader.actor().person() : 0,
                YES.equals(asked.getFirst("ended")),
                LocalDate.now(clock));
    }

    /** The form that asks for it. */
    static Form shown(TaskFilter filter) {
        return Form.showing(
                Map.of(
                        "q",
                        filter.words(),
                        "division",
                        filter.division(),
                        "frequency",
                        filter.frequency().map(Frequency::name).orElse(""),
                        "mine",
                        filter.owner() == 0 ? "" : YES,
                        "ended",
                        filter.ended() ? YES : ""));
    }

    /** A path that asks for it, ending so that more can be asked. */
    static String address(String path, Form shown) {
        return QueryText.open(path, shown, FIELDS);
    }
}
