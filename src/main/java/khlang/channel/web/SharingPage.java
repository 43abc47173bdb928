package khlang.channel.web;

import java.util.List;
import khlang.channel.Channel;
import khlang.channel.PublicationLine;
import khlang.library.Audience;
import khlang.library.DocumentSummary;
import khlang.web.Page;

/**
 * By which channels a document reaches people, and by which it has.
 *
 * @param publications the latest ones
 * @param total how many there are
 */
public record SharingPage(DocumentSummary document, List<PublicationLine> publications, long total)
        implements Page {

    /** Whether everybody may read it, so that it may be shared. */
    public boolean isShared() {
        return document.audience() == Audience.PUBLIC;
    }

    /** The message of a channel. */
    public ShareText text(String portal, Channel channel) {
        return ShareText.of(document, portal, channel);
    }

    @Override
    public String template() {
        return "channel/sharing.jte";
    }
}
