package khlang.survey.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.survey.OfficialResult;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * The results of official surveys, all that were ever typed in.
 *
 * @param counting the key of the result that counts, by fiscal year
 * @param confirmable the keys of those that the one who asks may confirm
 * @param writes whether the one who asks may type one in
 * @param problem a sentence when something could not be done; null when nothing was wrong
 * @param said what was just done; empty for nothing
 */
public record OfficialPage(
        List<OfficialResult> results,
        Paging paging,
        Map<Integer, Long> counting,
        Set<Long> confirmable,
        boolean writes,
        String problem,
        String said)
        implements Page {

    @Override
    public String template() {
        return "survey/official.jte";
    }

    /** Whether it is the one that counts in its year. */
    public boolean counts(OfficialResult one) {
        return one.id().equals(counting.get(one.year().buddhistYear()));
    }
}
