package khlang.channel.web;

import java.util.List;
import java.util.Optional;
import khlang.channel.ChannelPublication;
import khlang.library.DocumentSummary;
import khlang.library.NamedDocument;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.web.Choice;

/**
 * The form for a publication.
 *
 * @param publication empty for one that is recorded anew
 * @param document the document, when it is known
 * @param named documents that may be meant, to choose from
 * @param megabytes the longest file
 */
public record PublicationEditPage(
        Optional<ChannelPublication> publication,
        Optional<DocumentSummary> document,
        List<NamedDocument> named,
        Edit edit,
        List<Choice> channels,
        long megabytes)
        implements EditPage {

    @Override
    public String template() {
        return "channel/publication-edit.jte";
    }
}
