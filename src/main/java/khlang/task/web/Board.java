package khlang.task.web;

import java.util.List;
import khlang.figures.Tally;
import khlang.task.TaskRow;
import khlang.web.Paging;

/**
 * A list of tasks of which one page is shown.
 *
 * @param all of the list
 */
public record Board(List<TaskRow> all, Paging paging) {

    /** The tasks are copied. */
    public Board {
        all = List.copyOf(all);
    }

    /** Those of the page. */
    public List<TaskRow> rows() {
        return all.subList(paging.offset(), (int) paging.to());
    }

    /** How many of all tasks of the list somebody else can do. */
    public Tally covered() {
        return new Tally(all.stream().filter(one -> one.gaps().isEmpty()).count(), all.size());
    }

    /** The share in words, such as 58.33; a dash where there are no tasks. */
    public String percent() {
        return covered().percent().map(one -> one.toPlainString()).orElse("–");
    }
}
