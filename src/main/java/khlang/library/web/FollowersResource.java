package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import khlang.language.Sentences;
import khlang.library.Categories;
import khlang.library.Category;
import khlang.library.DocumentAddress;
import khlang.library.DocumentOrder;
import khlang.library.DocumentSummary;
import khlang.library.Documents;
import khlang.library.PublicPages;
import khlang.library.Shelf;
import khlang.rights.Reader;
import khlang.web.PortalAddress;
import khlang.web.Site;

/** What feed readers and search engines follow. It is the same for everybody: what is public. */
@Path("/")
@ApplicationScoped
public class FollowersResource {

    private static final int FEED_LENGTH = 30;

    /** A site map may name 50,000 pages, shelves and pages of other rooms among them. */
    private static final int MOST_ADDRESSES = 49_000;

    private static final Sentences WORDS = new Sentences("khlang.library.web.feed");
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Inject Documents documents;
    @Inject Categories categories;
    @Inject Instance<PublicPages> pages;
    @Inject PortalAddress portal;
    @Inject Provider<Site> site;

    /** The newest changes in the Atom format. */
    @GET
    @Path("feed.xml")
    @Produces("application/atom+xml;charset=UTF-8")
    public String feed(@Context UriInfo request) {
        String address = portal.of(request.getRequestUri());
        List<DocumentSummary> newest =
                documents.list(Shelf.ALL, Reader.PUBLIC, DocumentOrder.NEWEST, 0, FEED_LENGTH);
        var feed =
                new XmlText("feed", ATOM)
                        .element("id", address + "/")
                        .element("title", WORDS.say("title", site.get().name()))
                        .element("updated", newestChange(newest).toString())
                        .empty("link", "rel", "self", "href", address + "/feed.xml")
                        .empty("link", "href", address + "/");
        feed.open("author").element("name", site.get().name()).close();
        for (DocumentSummary document : newest) {
            entry(feed, address, document);
        }
        return feed.end();
    }

    private static void entry(XmlText feed, String address, DocumentSummary document) {
        feed.open("entry")
                .element("id", address + "/g/" + document.id())
                .element("title", document.title())
                .element("updated", document.updatedAt().toString())
                .empty("link", "href", address + "/documents/" + document.slug())
                .empty("category", "term", document.kind().slug(), "label", document.kind().label())
                .element("summary", document.summary())
                .close();
    }

    private static Instant newestChange(List<DocumentSummary> newest) {
        return newest.isEmpty() ? Instant.EPOCH : newest.getFirst().updatedAt();
    }

    /** Every page that search engines should know. */
    @GET
    @Path("sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    public String sitemap(@Context UriInfo request) {
        String address = portal.of(request.getRequestUri());
        var map = new XmlText("urlset", SITEMAP);
        map.open("url").element("loc", address + "/").close();
        for (Category category : categories.all()) {
            map.open("url")
                    .element("loc", address + Index.CATEGORIES.path(category.slug()))
                    .close();
        }
        pages.stream()
                .flatMap(room -> room.paths().stream())
                .forEach(path -> map.open("url").element("loc", address + path).close());
        for (DocumentAddress document : documents.addresses(Reader.PUBLIC, MOST_ADDRESSES)) {
            map.open("url")
                    .element("loc", address + "/documents/" + document.slug())
                    .element("lastmod", document.updatedAt().toString())
                    .close();
        }
        return map.end();
    }

    /** Search results and prints are no pages of their own. */
    @GET
    @Path("robots.txt")
    @Produces("text/plain;charset=UTF-8")
    public String robots(@Context UriInfo request) {
        return """
        User-agent: *
        Disallow: /search
        Disallow: /api/
        Disallow: /g/
        Disallow: /*/print
        Disallow: /*/book
        Allow: /

        Sitemap: %s/sitemap.xml
        """
                .formatted(portal.of(request.getRequestUri()));
    }
}
