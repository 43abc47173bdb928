package khlang.need.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khlang.need.Need;
import khlang.need.NeedState;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * The list of needed knowledge.
 *
 * @param counts how many there are in each state, whichever state is asked for
 * @param filter what was asked for, filled in
 * @param searches whether the one who asks sees what was searched for without a result
 */
public record NeedsPage(
        List<Need> needs,
        Map<NeedState, Long> counts,
        Paging paging,
        Form filter,
        List<Choice> divisions,
        List<Choice> states,
        boolean searches,
        String file,
        LocalDate today,
        String said)
        implements Page {

    @Override
    public String template() {
        return "need/needs.jte";
    }

    /** Whether not all of them were asked for. */
    public boolean isFiltered() {
        return filter.fields().values().stream().anyMatch(one -> !one.getFirst().isEmpty());
    }
}
