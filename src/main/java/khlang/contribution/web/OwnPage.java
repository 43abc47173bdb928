package khlang.contribution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.contribution.ContributionKind;
import khlang.contribution.Giver;
import khlang.contribution.WorkYear;
import khlang.web.Choice;
import khlang.web.Page;

/**
 * What somebody has given in a year, for themselves.
 *
 * @param name full name, or that of the account when there is no person behind it
 * @param post their post and division; empty without a person
 * @param works of the year, the newest first
 * @param thanks who has said thanks, by the key of the work
 */
public record OwnPage(
        FiscalYear year,
        LocalDate today,
        String name,
        String post,
        WorkYear works,
        Map<String, List<Giver>> thanks,
        GiverNames names,
        List<Choice> years)
        implements Page {

    @Override
    public String template() {
        return "contribution/own.jte";
    }

    /** How many works of each kind there are. */
    public Map<ContributionKind, Long> kinds() {
        return works.byKind();
    }
}
