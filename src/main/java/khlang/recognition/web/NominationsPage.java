package khlang.recognition.web;

import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.recognition.PersonWorks;
import khlang.recognition.RecognitionLine;
import khlang.recognition.RecognitionState;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * What people who decide look at: the nominations in one state, and of those that wait, what people
 * have given in a year.
 *
 * @param year whose works are shown
 * @param people a page of them, by name; empty unless nominations wait
 * @param peoplePaging of the people
 * @param divisionNames by their slugs
 * @param filter what was asked for of the people, filled in
 */
public record NominationsPage(
        RecognitionState state,
        List<RecognitionLine> nominations,
        Paging paging,
        FiscalYear year,
        List<PersonWorks> people,
        Paging peoplePaging,
        Map<String, String> divisionNames,
        Form filter,
        List<Choice> years,
        List<Choice> divisions)
        implements Page {

    @Override
    public String template() {
        return "recognition/nominations.jte";
    }
}
