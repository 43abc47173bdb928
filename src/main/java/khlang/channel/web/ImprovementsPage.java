package khlang.channel.web;

import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.channel.ImprovedChannel;
import khlang.channel.ImprovementLine;
import khlang.figures.Figure;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * What was improved on boards, website and in the information centre.
 *
 * @param filter what was asked for, filled in
 * @param mayRecord whether the one who asks records any
 * @param seesEvidence whether the lists behind the figure may be shown
 * @param year whose figure is shown
 * @param figure M27 of that year
 */
public record ImprovementsPage(
        List<ImprovementLine> improvements,
        Paging paging,
        Form filter,
        List<Choice> years,
        List<Choice> months,
        List<Choice> channels,
        List<Choice> divisions,
        List<Choice> states,
        boolean mayRecord,
        boolean seesEvidence,
        FiscalYear year,
        Optional<Figure> figure,
        String said)
        implements Page {

    @Override
    public String template() {
        return "channel/improvements.jte";
    }

    /** This list as a workbook, with what was asked for. */
    public String workbook() {
        return AskedImprovements.address("/channels/improvements/list.xlsx", filter);
    }

    /** Whether not all of them were asked for. */
    public boolean isFiltered() {
        return filter.fields().keySet().stream().anyMatch(field -> !filter.text(field).isEmpty());
    }

    /** How many improvements of a channel count in the year. */
    public long counted(ImprovedChannel channel) {
        return figure.flatMap(one -> one.part(channel.slug()))
                .map(one -> one.tally().counted())
                .orElse(0L);
    }

    /** How many wait to be confirmed, and do not count yet. */
    public long open(ImprovedChannel channel) {
        return figure.flatMap(one -> one.part(channel.slug()))
                .map(one -> one.tally().all() - one.tally().counted())
                .orElse(0L);
    }
}
