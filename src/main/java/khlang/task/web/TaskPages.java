package khlang.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.task.StandIn;
import khlang.task.StandIns;
import khlang.task.TaskBoard;
import khlang.task.TaskRow;
import khlang.task.WorkTask;
import khlang.task.WorkTasks;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.FormProblems;

/** Puts the page of a task together, also after a form on it was refused. */
@ApplicationScoped
class TaskPages {

    @Inject WorkTasks tasks;
    @Inject StandIns standIns;
    @Inject TaskBoard board;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    static String address(long id) {
        return "/tasks/" + id;
    }

    /**
     * The page.
     *
     * @param everybody whether people of all divisions are offered
     */
    TaskPage page(long id, boolean everybody, Form typed, FormProblems problems, String said) {
        WorkTask task = tasks.find(id).orElseThrow(NotFoundException::new);
        List<StandIn> standing = standIns.of(id);
        TaskRow row = board.row(task, standing);
        boolean mayKeep = tasks.mayKeep(task);
        return new TaskPage(
                task,
                row,
                standing,
                board.otherReaders(row),
                standIns.history(id),
                task.division().phone().orElse(""),
                reader.actor().person(),
                mayKeep,
                tasks.mayConfirm(task),
                mayKeep && task.isActiveOn(LocalDate.now(clock))
                        ? people(task, row, everybody)
                        : List.of(),
                everybody,
                typed,
                problems,
                said);
    }

    private List<Choice> people(WorkTask task, TaskRow row, boolean everybody) {
        return TaskChoices.people(
                tasks.people(everybody ? Set.of() : Set.of(task.division().slug())).stream()
                        .filter(one -> one.id() != row.owner().id())
                        .filter(
                                one ->
                                        row.standIns().stream()
                                                .noneMatch(s -> s.person().id() == one.id()))
                        .toList());
    }

    /**
     * Changes something, or shows the page again with what is wrong.
     *
     * @param next where to go on
     */
    Response change(long id, Form form, String next, String said, Runnable change) {
        try {
            change.run();
            return Said.at(next, said);
        } catch (RefusedException e) {
            return refused(id, form, FormProblems.of(e.violations()), FormProblems.STATUS);
        } catch (ChangedMeanwhileException e) {
            var problem = new FormProblems(Map.of("confirm", TaskChoices.WORDS.say("conflict")));
            return refused(id, form, problem, Response.Status.CONFLICT.getStatusCode());
        }
    }

    private Response refused(long id, Form form, FormProblems problems, int status) {
        return Response.status(status)
                .entity(page(id, form.has("everybody"), form, problems, ""))
                .build();
    }
}
