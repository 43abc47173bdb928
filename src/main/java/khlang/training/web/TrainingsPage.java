package khlang.training.web;

import java.util.List;
import khlang.training.TrainingLine;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * The training register.
 *
 * @param filter what was asked for, filled in
 * @param seesLate whether the one who asks looks after the reports of others
 * @param hasRecord whether the one who asks is somebody with a record of their own
 */
public record TrainingsPage(
        List<TrainingLine> trainings,
        Paging paging,
        Form filter,
        List<Choice> years,
        List<Choice> kinds,
        List<Choice> divisions,
        boolean seesLate,
        boolean hasRecord,
        String said)
        implements Page {

    @Override
    public String template() {
        return "training/trainings.jte";
    }

    /** This list as a file, with what was asked for. */
    public String address(String file) {
        return AskedTrainings.address("/training/list." + file, filter);
    }

    /** Whether not all of them were asked for. */
    public boolean isFiltered() {
        return filter.fields().keySet().stream().anyMatch(field -> !filter.text(field).isEmpty());
    }
}
