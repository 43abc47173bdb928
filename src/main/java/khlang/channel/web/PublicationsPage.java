package khlang.channel.web;

import java.util.List;
import khlang.channel.PublicationLine;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * The log of publications.
 *
 * @param filter what was asked for, filled in
 */
public record PublicationsPage(
        List<PublicationLine> publications,
        Paging paging,
        Form filter,
        List<Choice> years,
        List<Choice> channels,
        List<Choice> divisions,
        String said)
        implements Page {

    @Override
    public String template() {
        return "channel/publications.jte";
    }

    /** This list as a file, with what was asked for. */
    public String address(String file) {
        return AskedPublications.address("/channels/list." + file, filter);
    }

    /** Whether not all of them were asked for. */
    public boolean isFiltered() {
        return filter.fields().keySet().stream().anyMatch(field -> !filter.text(field).isEmpty());
    }
}
