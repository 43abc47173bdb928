package khlang.task.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.task.Level;
import khlang.task.SaidLevel;
import khlang.task.StandIn;
import khlang.task.TaskPerson;
import khlang.task.TaskRow;
import khlang.task.WorkTask;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * A task: who does it, who stands in, what it lacks.
 *
 * @param standIns all who stand in now, those included who have left
 * @param readers who has acknowledged the manual and does not stand in; the first of them
 * @param phone of the division; empty when it has none of its own
 * @param person the key of the one who asks; 0 for nobody of the municipality
 * @param people who may stand in; empty for those who say nothing about it
 * @param everybody whether they are of all divisions
 * @param typed what was typed into a form of the page that was refused
 */
public record TaskPage(
        WorkTask task,
        TaskRow row,
        List<StandIn> standIns,
        List<TaskPerson> readers,
        List<SaidLevel> history,
        String phone,
        long person,
        boolean mayKeep,
        boolean mayConfirm,
        List<Choice> people,
        boolean everybody,
        Form typed,
        FormProblems problems,
        String said)
        implements Page {

    @Override
    public String template() {
        return "task/task.jte";
    }

    /** How far somebody has come today. */
    public Level level(StandIn one) {
        Level said = one.ability().on(row.day());
        return said == Level.NONE && row.readers().contains(one.person().id()) ? Level.READ : said;
    }

    /** That of the one who asks. */
    public Optional<StandIn> own() {
        return standIns.stream().filter(one -> one.person().id() == person).findAny();
    }

    /** Whether the one who asks may say something of themselves. */
    public boolean maySayOfOneself() {
        return person != 0
                && person != row.owner().id()
                && task.isActiveOn(row.day())
                && own().filter(one -> level(one) == Level.ABLE).isEmpty();
    }

    /** Whether the head confirms somebody by a click: not themselves, nor whoever has left. */
    public boolean isConfirmable(StandIn one) {
        return mayConfirm
                && task.isActiveOn(row.day())
                && one.person().id() != person
                && !one.person().hasLeft(row.day());
    }

    /** The months in which it peaks or is due, from October on; empty when none is named. */
    public String months() {
        return FiscalYear.containing(row.day()).months().stream()
                .filter(one -> row.months().has(one.getMonth()))
                .map(TaskChoices::month)
                .collect(Collectors.joining(", "));
    }

    /** The names of the readers. */
    public String readerNames() {
        return readers.stream().map(TaskPerson::name).collect(Collectors.joining(", "));
    }

    /** The form in which somebody's level is said: as it was typed, else as it is known. */
    public Form levelForm(StandIn one) {
        String key = "-" + one.id();
        if (typed.has("level" + key)) {
            return typed;
        }
        Level known = level(one) == Level.ABLE ? Level.PRACTISED : level(one);
        return Form.showing(
                Map.of(
                        "level" + key,
                        known.name(),
                        "with" + key,
                        one.practisedWith(),
                        "practisedOn" + key,
                        one.practisedOn().map(ThaiDates::abbreviated).orElse("")));
    }

    /** The levels that are said of others, or of oneself. */
    public List<Choice> levels(boolean self) {
        return TaskChoices.levels(self ? Level.READ : Level.NONE);
    }
}
