package khlang.survey.web;

import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.survey.OfficialResult;
import khlang.survey.PortalOpinion;
import khlang.survey.PortalOpinions;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * How satisfied the public was in a year: with the office's services as an official survey says,
 * and with the portal as its readers say.
 *
 * @param official empty while none is confirmed
 * @param words a page of what readers have written; empty for those who may not read it
 * @param years to choose from, the latest first
 * @param readsWords whether the one who asks may read the words
 */
public record SatisfactionPage(
        Optional<OfficialResult> official,
        PortalOpinion portal,
        List<PortalOpinions.Words> words,
        Paging paging,
        List<FiscalYear> years,
        boolean readsWords)
        implements Page {

    @Override
    public String template() {
        return "survey/satisfaction.jte";
    }
}
