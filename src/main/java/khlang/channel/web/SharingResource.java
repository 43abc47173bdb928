package khlang.channel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import khlang.channel.Channel;
import khlang.channel.PublicationFilter;
import khlang.channel.Publications;
import khlang.identity.web.ForMembers;
import khlang.library.Audience;
import khlang.library.DocumentSummary;
import khlang.library.Documents;
import khlang.library.PublishedDocument;
import khlang.library.web.PrintSettings;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Page;
import khlang.web.PageWriter;

/** What staff need to put a document before people: short addresses, codes, texts, a poster. */
@Path("/documents/{slug: [a-z0-9-]{1,80}}/channels")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
@Produces(PageWriter.HTML)
public class SharingResource {

    private static final int SHOWN = 20;

    @Inject Documents documents;
    @Inject Publications publications;
    @Inject PrintSettings settings;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    @GET
    public Page show(@PathParam("slug") String slug) {
        DocumentSummary document = document(slug);
        PublicationFilter all = PublicationFilter.of(document.id());
        return new SharingPage(document, publications.list(all, 0, SHOWN), publications.count(all));
    }

    /**
     * A sheet to put up.
     *
     * @param via the slug of a channel; the board when it is none
     */
    @GET
    @Path("poster")
    public Page poster(@PathParam("slug") String slug, @QueryParam("via") String via) {
        DocumentSummary document = document(slug);
        if (document.audience() != Audience.PUBLIC) {
            throw new NotFoundException();
        }
        return new PosterPage(
                document,
                Channel.of(via).orElse(Channel.BOARD),
                settings.digits(),
                LocalDate.now(clock));
    }

    private DocumentSummary document(String slug) {
        return documents
                .published(slug, reader.get())
                .map(PublishedDocument::summary)
                .orElseThrow(NotFoundException::new);
    }
}
