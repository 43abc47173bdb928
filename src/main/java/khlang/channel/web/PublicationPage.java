package khlang.channel.web;

import java.util.List;
import khlang.channel.ChannelPublication;
import khlang.channel.PublicationChange;
import khlang.channel.PublicationLine;
import khlang.library.web.FileLink;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * A publication with what proves it.
 *
 * @param line its line in the log
 * @param changes what it said before, the latest last
 * @param mayChange whether the one who asks may correct it
 * @param form what was typed into the forms of the page
 * @param megabytes the longest file
 */
public record PublicationPage(
        ChannelPublication publication,
        PublicationLine line,
        List<FileLink> files,
        List<PublicationChange> changes,
        boolean mayChange,
        Form form,
        FormProblems problems,
        long megabytes,
        String said)
        implements Page {

    @Override
    public String template() {
        return "channel/publication.jte";
    }
}
