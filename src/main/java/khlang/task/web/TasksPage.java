package khlang.task.web;

import java.util.List;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;

/**
 * The list of work tasks.
 *
 * @param filter what was asked for, filled in
 * @param mayKeep whether the one who asks keeps any
 * @param person whether there is a person behind the account, who may hold tasks
 */
public record TasksPage(
        Board board,
        Form filter,
        List<Choice> divisions,
        List<Choice> frequencies,
        boolean mayKeep,
        boolean person,
        String said)
        implements Page {

    @Override
    public String template() {
        return "task/tasks.jte";
    }

    /** Whether not all of them were asked for. */
    public boolean isFiltered() {
        return filter.fields().keySet().stream().anyMatch(field -> !filter.text(field).isEmpty());
    }

    /** Whether those are shown that are done no longer. */
    public boolean ended() {
        return !filter.text("ended").isEmpty();
    }
}
