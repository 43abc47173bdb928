package khlang.task.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.task.Level;
import khlang.task.TaskPerson;
import khlang.task.TaskRow;

/**
 * Tasks and people as a table: only people stand in it who hold a task or stand in for one.
 *
 * @param people by name
 */
public record Matrix(List<TaskRow> rows, List<TaskPerson> people) {

    /** How many people stand beside each other on a sheet of paper. */
    static final int PEOPLE_A_SHEET = 8;

    /** Both are copied. */
    public Matrix {
        rows = List.copyOf(rows);
        people = List.copyOf(people);
    }

    static Matrix of(List<TaskRow> rows) {
        Map<Long, TaskPerson> people = new HashMap<>();
        for (TaskRow row : rows) {
            people.putIfAbsent(row.owner().id(), row.owner());
            row.substitutes().forEach(one -> people.putIfAbsent(one.person().id(), one.person()));
        }
        return new Matrix(
                rows,
                people.values().stream()
                        .sorted(
                                Comparator.comparing(TaskPerson::name)
                                        .thenComparingLong(TaskPerson::id))
                        .toList());
    }

    /** The people, so many on each sheet of paper as fit beside each other. */
    public List<Sheet> sheets() {
        var sheets = new ArrayList<Sheet>();
        for (int from = 0; from < people.size(); from += PEOPLE_A_SHEET) {
            int to = Math.min(from + PEOPLE_A_SHEET, people.size());
            sheets.add(new Sheet(from + 1, to, people.subList(from, to)));
        }
        return sheets;
    }

    /**
     * What fits on a sheet of paper.
     *
     * @param first the number of the first of the people, from 1
     * @param last the number of the last one
     */
    public record Sheet(int first, int last, List<TaskPerson> people) {}

    /** What people are to a task, by their keys; who is nothing to it is missing. */
    public static Map<Long, Cell> cells(TaskRow row) {
        Map<Long, Cell> cells = new HashMap<>();
        row.substitutes()
                .forEach(one -> cells.put(one.person().id(), new Cell(false, row.level(one))));
        cells.put(row.owner().id(), new Cell(true, Level.ABLE));
        return cells;
    }

    /**
     * What stands in a cell: the word for the main holder, or the number of the level.
     *
     * @param cell null for somebody who is nothing to the task; then nothing stands there
     */
    public static String words(Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.owner()
                ? TaskChoices.WORDS.say("owner")
                : Integer.toString(cell.level().number());
    }

    /**
     * What somebody is to a task.
     *
     * @param owner whether they are its main holder
     */
    public record Cell(boolean owner, Level level) {}
}
