package khlang.survey.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import khlang.calendar.FiscalYear;
import khlang.library.DocumentSummary;
import khlang.survey.DocumentVotes;
import khlang.survey.VoteCount;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * What readers have said in a year: of many documents, or of one.
 *
 * @param document the one; empty for all that the reader may know of
 * @param lines a page of the documents; empty for one document
 * @param years to choose from, the latest first
 */
public record VotesPage(
        FiscalYear year,
        Optional<DocumentSummary> document,
        SortedMap<YearMonth, VoteCount> months,
        List<DocumentVotes.Line> lines,
        Paging paging,
        List<FiscalYear> years)
        implements Page {

    @Override
    public String template() {
        return "survey/votes.jte";
    }

    /** Of all months together. */
    public VoteCount total() {
        return months.values().stream().reduce(VoteCount.NONE, VoteCount::plus);
    }

    /** Its own address. */
    public String path() {
        return document.map(one -> "/feedback/votes/" + one.slug()).orElse("/feedback/votes");
    }
}
