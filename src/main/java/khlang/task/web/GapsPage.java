package khlang.task.web;

import java.util.List;
import java.util.Set;
import khlang.task.Standby;
import khlang.task.TaskRow;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;

/**
 * What a head has to look after.
 *
 * @param all the tasks of the division
 * @param lacking those that nobody else can do as they should
 * @param asked what was asked for, filled in
 * @param confirmed the slugs of divisions for which the one who asks confirms
 * @param self the key of the one who asks
 */
public record GapsPage(
        Board all,
        Board lacking,
        Form asked,
        List<Choice> divisions,
        Set<String> confirmed,
        long self,
        String said)
        implements Page {

    /** How many lines each of the shorter lists has. */
    public static final int MOST = 100;

    /** The divisions are copied. */
    public GapsPage {
        confirmed = Set.copyOf(confirmed);
    }

    @Override
    public String template() {
        return "task/gaps.jte";
    }

    /** How many tasks only their main holder can do. */
    public long forOneOnly() {
        return all.all().stream().filter(TaskRow::isForOneOnly).count();
    }

    /** The tasks whose main holder has left or leaves soon. */
    public List<TaskRow> going() {
        return all.all().stream().filter(TaskRow::isOwnerGoing).toList();
    }

    /** Confirmations that have lapsed or lapse soon. */
    public List<Line> ending() {
        return all.all().stream()
                .flatMap(row -> row.ending().stream().map(one -> new Line(row, one)))
                .toList();
    }

    /** Those who stand in and leave soon. */
    public List<Line> leaving() {
        return all.all().stream()
                .flatMap(row -> row.leaving().stream().map(one -> new Line(row, one)))
                .toList();
    }

    /** Whether the one who asks may give a confirmation again. */
    public boolean isConfirmable(Line line) {
        return confirmed.contains(line.task().division()) && line.one().person().id() != self;
    }

    /** Somebody who stands in for a task. */
    public record Line(TaskRow task, Standby one) {}
}
