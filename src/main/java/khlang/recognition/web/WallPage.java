package khlang.recognition.web;

import java.util.List;
import java.util.Map;
import khlang.recognition.RecognitionLine;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * Those who were recognised, the latest first.
 *
 * @param photos the first photograph of each, by its key; who has none is missing
 * @param filter what was asked for, filled in
 * @param isStaff whether the one who asks may nominate, and sees what is for staff
 * @param mayDecide whether the one who asks decides
 */
public record WallPage(
        List<RecognitionLine> recognitions,
        Map<Long, Photo> photos,
        Paging paging,
        Form filter,
        List<Choice> years,
        List<Choice> months,
        List<Choice> kinds,
        List<Choice> divisions,
        boolean isStaff,
        boolean mayDecide,
        String said)
        implements Page {

    @Override
    public String template() {
        return "recognition/wall.jte";
    }

    /** This list as a workbook, with what was asked for. */
    public String workbook() {
        return AskedRecognitions.address("/recognitions/list.xlsx", filter);
    }

    /** Whether not all of them were asked for. */
    public boolean isFiltered() {
        return filter.fields().keySet().stream().anyMatch(field -> !filter.text(field).isEmpty());
    }
}
