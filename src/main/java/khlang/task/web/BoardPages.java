package khlang.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;
import khlang.task.TaskBoard;
import khlang.task.TaskFilter;
import khlang.task.TaskRow;
import khlang.web.Form;
import khlang.web.Paging;
import khlang.web.QueryText;

/** Puts lists of the tasks of a division together that go on today. */
@ApplicationScoped
class BoardPages {

    @Inject TaskBoard board;
    @Inject TaskChoices choices;
    @Inject Rights rights;
    @Inject Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All tasks of a division; of all divisions for an empty slug. */
    List<TaskRow> rows(String division) {
        return board.rows(TaskFilter.active(division, today()));
    }

    /**
     * Some tasks, page by page.
     *
     * @param form what was asked for
     * @param page null for the first one
     */
    Board board(String path, List<TaskRow> rows, Form form, String page) {
        return new Board(
                rows,
                Paging.of(
                        page,
                        TasksResource.SIZE,
                        rows.size(),
                        QueryText.open(path, form, List.copyOf(form.fields().keySet())) + "page="));
    }

    /** A form that asks for a division, and for more. */
    static Form asking(String division, String more, String value) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("division", division.isEmpty() ? TaskChoices.ALL : division);
        fields.put(more, value);
        return Form.showing(fields);
    }

    /** The telephones of divisions that have one of their own, by their slugs. */
    Map<String, String> phones() {
        Map<String, String> phones = new LinkedHashMap<>();
        choices.known()
                .forEach(one -> one.phone().ifPresent(phone -> phones.put(one.slug(), phone)));
        return phones;
    }

    /** A known division on paper. */
    MatrixPaper.Part part(String slug) {
        return new MatrixPaper.Part(choices.division(slug).orElseThrow(), Matrix.of(rows(slug)));
    }

    /** All divisions that have tasks on paper. */
    List<MatrixPaper.Part> partsOfAll() {
        Map<String, List<TaskRow>> byDivision =
                rows("").stream().collect(Collectors.groupingBy(TaskRow::division));
        return choices.known()
                .filter(one -> byDivision.containsKey(one.slug()))
                .map(one -> new MatrixPaper.Part(one, Matrix.of(byDivision.get(one.slug()))))
                .toList();
    }

    /** Whether the one who asks confirms who can stand in for tasks of a division. */
    boolean mayConfirm(String division) {
        return rights.allows(Right.CONFIRM, Subject.of(division));
    }
}
