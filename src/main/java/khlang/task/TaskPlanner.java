package khlang.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import khlang.calendar.ThaiDates;
import khlang.language.Violation;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.organization.SheetDay;
import khlang.organization.SheetNames;
import khlang.organization.SheetRow;

/**
 * Holds a sheet of tasks against what is stored. A task is known by its division and its name; an
 * optional cell that is empty leaves what is stored as it is.
 */
final class TaskPlanner {

    /**
     * Checks a draft against the rules, for a task that is there or a new one.
     *
     * @see TaskRules
     */
    @FunctionalInterface
    interface Rules {
        TaskDetails check(TaskDraft draft, TaskDetails before);
    }

    private final SheetNames names;
    private final List<Division> own;
    private final Map<String, WorkTask> known;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Rules rules;
    private final LocalDate today;

    /**
     * @param own the divisions whose tasks the one who asks keeps
     * @param known the tasks that go on, by {@link #key}
     */
    TaskPlanner(
            List<Person> everybody,
            List<Division> divisions,
            List<Division> own,
            Map<String, WorkTask> known,
            Rules rules,
            LocalDate today) {
        this.own = own;
        this.known = known;
        this.rules = rules;
        this.today = today;
        names = new SheetNames(everybody, divisions);
    }

    /** By what two tasks are the same. */
    static String key(Division division, String title) {
        return division.slug() + "|" + SheetNames.plain(title);
    }

    List<TaskPlan.Row> plan(List<SheetRow> sheet) {
        return sheet.stream().map(this::plan).toList();
    }

    private TaskPlan.Row plan(SheetRow row) {
        var problems = new LinkedHashMap<String, String>();
        var hints = new LinkedHashMap<String, String>();
        Optional<Division> division = division(row, problems);
        String title = row.cell(TaskColumn.TITLE);
        Optional<String> key = division.map(one -> key(one, title));
        WorkTask task = key.map(known::get).orElse(null);
        key.map(one -> rows.putIfAbsent(one, row.number()))
                .ifPresent(
                        first ->
                                problems.put(
                                        TaskColumn.TITLE.field(),
                                        TaskSheet.WORDS.say("repeated", Integer.toString(first))));
        TaskDetails before = task == null ? null : task.details();
        TaskDraft draft = draft(row, division, before, problems, hints);
        TaskDetails details = details(draft, before, problems);
        if (details == null) {
            return new TaskPlan.Row(row, TaskPlan.Fate.WRONG, problems, hints, null, 0, 0);
        }
        if (task == null) {
            return new TaskPlan.Row(row, TaskPlan.Fate.NEW, Map.of(), hints, details, 0, 0);
        }
        tell(before, details, hints);
        return new TaskPlan.Row(
                row,
                isSame(before, details) ? TaskPlan.Fate.UNCHANGED : TaskPlan.Fate.CHANGED,
                Map.of(),
                hints,
                details,
                task.id(),
                task.version());
    }

    private Optional<Division> division(SheetRow row, Map<String, String> problems) {
        String typed = row.cell(TaskColumn.DIVISION);
        Optional<Division> found = names.division(typed);
        String field = TaskColumn.DIVISION.field();
        if (found.isEmpty() && !typed.isEmpty()) {
            problems.put(field, new Violation(field, "divisionUnknown", typed).sentence());
        }
        if (found.isPresent()
                && own.stream().noneMatch(one -> one.slug().equals(found.get().slug()))) {
            problems.put(field, TaskSheet.WORDS.say("notYours"));
        }
        return found;
    }

    private TaskDraft draft(
            SheetRow row,
            Optional<Division> division,
            TaskDetails before,
            Map<String, String> problems,
            Map<String, String> hints) {
        return new TaskDraft(
                division.map(Division::slug).orElse(""),
                before == null ? row.cell(TaskColumn.TITLE) : before.title(),
                kept(row, TaskColumn.DETAILS, before, TaskDetails::details),
                owner(row, division, before, problems),
                kept(row, TaskColumn.MANUAL, before, TaskDetails::manual),
                TaskSheet.frequency(row, problems),
                months(row, before, problems),
                before != null && row.cell(TaskColumn.ACTIVE_FROM).isEmpty()
                        ? ThaiDates.abbreviated(before.activeFrom())
                        : SheetDay.read(
                                row.cell(TaskColumn.ACTIVE_FROM),
                                TaskColumn.ACTIVE_FROM.field(),
                                today,
                                problems,
                                hints));
    }

    private static String kept(
            SheetRow row,
            TaskColumn column,
            TaskDetails before,
            Function<TaskDetails, String> part) {
        String typed = row.cell(column);
        return typed.isEmpty() && before != null ? part.apply(before) : typed;
    }

    private static List<String> months(
            SheetRow row, TaskDetails before, Map<String, String> problems) {
        return before != null && row.cell(TaskColumn.MONTHS).isEmpty()
                ? before.months().all().stream()
                        .map(one -> Integer.toString(one.getValue()))
                        .toList()
                : TaskSheet.months(row, problems);
    }

    /** The key of the main holder: of namesakes the only one who works in the division today. */
    private String owner(
            SheetRow row,
            Optional<Division> division,
            TaskDetails before,
            Map<String, String> problems) {
        String typed = row.cell(TaskColumn.OWNER);
        List<Person> those = names.people(typed);
        if (before != null && those.contains(before.owner())) {
            return before.owner().id().toString();
        }
        List<Person> here = those.stream().filter(one -> !one.hasLeft(today)).toList();
        Optional<String> slug = division.map(Division::slug);
        List<Person> near =
                here.size() < 2
                        ? here
                        : here.stream()
                                .filter(one -> one.division().map(Division::slug).equals(slug))
                                .toList();
        if (near.size() != 1 && !typed.isEmpty()) {
            problems.put(
                    TaskColumn.OWNER.field(),
                    TaskSheet.WORDS.say(here.isEmpty() ? "nobody" : "namesakes", typed));
        }
        return near.size() == 1 ? near.getFirst().id().toString() : "";
    }

    /** What the rules say; null when something is wrong. */
    private TaskDetails details(TaskDraft draft, TaskDetails before, Map<String, String> problems) {
        try {
            TaskDetails details = rules.check(draft, before);
            return problems.isEmpty() ? details : null;
        } catch (RefusedException e) {
            for (Violation one : e.violations()) {
                problems.putIfAbsent(one.field(), one.sentence());
            }
            return null;
        }
    }

    private static boolean isSame(TaskDetails before, TaskDetails now) {
        return now.isHeldAs(before)
                && now.details().equals(before.details())
                && now.frequency() == before.frequency()
                && now.months().equals(before.months())
                && now.activeFrom().equals(before.activeFrom());
    }

    /** What stands there now, beside each cell that would change it. */
    private static void tell(TaskDetails before, TaskDetails now, Map<String, String> hints) {
        if (!now.owner().id().equals(before.owner().id())) {
            hints.put(TaskColumn.OWNER.field(), was(before.owner().fullName()));
        }
        if (!now.manual().equals(before.manual())) {
            hints.put(TaskColumn.MANUAL.field(), was(before.manual()));
        }
        if (now.frequency() != before.frequency()) {
            hints.put(TaskColumn.FREQUENCY.field(), was(before.frequency().label()));
        }
        if (!now.months().equals(before.months())) {
            hints.put(TaskColumn.MONTHS.field(), was(TaskSheet.inWords(before.months())));
        }
        if (!now.activeFrom().equals(before.activeFrom())) {
            hints.put(
                    TaskColumn.ACTIVE_FROM.field(),
                    was(ThaiDates.abbreviated(before.activeFrom())));
        }
        if (!now.details().equals(before.details())) {
            hints.put(TaskColumn.DETAILS.field(), was(before.details()));
        }
    }

    private static String was(String text) {
        return TaskSheet.WORDS.say("now", text.isEmpty() ? "–" : text);
    }
}
