package khlang.survey.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.survey.DocumentVotes;
import khlang.survey.VoteCount;

/** What the page of votes shows, as a table to take away. */
final class VoteTables {

    private VoteTables() {}

    /** The months first, then the documents, all of their pages. */
    static List<List<String>> rows(
            Map<YearMonth, VoteCount> months, List<DocumentVotes.Line> documents) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(FeedbackDeskResource.WORDS.say("votes.columns").split(",")));
        String month = FeedbackDeskResource.WORDS.say("votes.months");
        months.forEach((one, count) -> rows.add(cells(month, ThaiDates.month(one), "", count)));
        String document = FeedbackDeskResource.WORDS.say("votes.documents");
        documents.forEach(
                one -> rows.add(cells(document, one.title(), one.division(), one.count())));
        return rows;
    }

    private static List<String> cells(String table, String name, String division, VoteCount count) {
        return List.of(
                table,
                name,
                division,
                Long.toString(count.helped()),
                Long.toString(count.notEnough()),
                count.all() == 0 ? "" : Long.toString(count.percent()));
    }
}
