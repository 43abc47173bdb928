package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.library.DocumentLines;
import khlang.library.DocumentSummary;
import khlang.library.Documents;
import khlang.library.FrontMatter;
import khlang.library.Manuscripts;
import khlang.library.PublishedDocument;
import khlang.library.ReadingMarks;
import khlang.library.SimilarDocuments;
import khlang.library.Withdrawal;
import khlang.library.reference.DocumentLinks;
import khlang.library.reference.LawRegister;
import khlang.rights.CurrentReader;
import khlang.rights.Reader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;
import khlang.web.Handout;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.PortalAddress;
import khlang.web.QrCode;
import khlang.web.SaidWords;

/** A document: its page, its source, its print and the code that leads to it from paper. */
@Path("/documents")
@ApplicationScoped
public class DocumentsResource {

    private static final String SLUG = "{slug: [a-z0-9-]{1,80}}";
    private static final SaidWords WORDS = new SaidWords("khlang.library.web.said");
    private static final int MOST_RELATED = 5;
    private static final int SHORTEST_EDGE = 100;
    private static final int LONGEST_EDGE = 2_000;
    private static final int USUAL_EDGE = 600;
    private static final Pattern CHANNEL = Pattern.compile("[a-z-]{1,20}");

    @Inject Documents documents;
    @Inject Manuscripts manuscripts;
    @Inject Rights rights;
    @Inject CurrentReader reader;
    @Inject Texts texts;
    @Inject DocumentLinks links;
    @Inject Instance<SimilarDocuments> similar;
    @Inject Instance<ReadingMarks> marks;
    @Inject Origins origins;
    @Inject Instance<DocumentLines> rooms;
    @Inject LawRegister laws;
    @Inject PortalAddress portal;
    @Inject PrintSettings settings;
    @Inject Clock clock;

    @GET
    @Path(SLUG)
    @Produces(PageWriter.HTML)
    public Page show(@PathParam("slug") String slug, @QueryParam("said") String said) {
        PublishedDocument document = document(slug);
        List<DocumentSummary> leading = leadingHere(document);
        return page(document, related(document, leading), leading, WORDS.words(said));
    }

    @GET
    @Path(SLUG + "/print")
    @Produces(PageWriter.HTML)
    public Page print(@PathParam("slug") String slug) {
        return new PrintPage(page(document(slug), List.of(), List.of(), ""), settings.digits());
    }

    /** The text as it was written, with its front matter. */
    @GET
    @Path(SLUG + ".md")
    @Produces("text/markdown;charset=UTF-8")
    public String source(@PathParam("slug") String slug, @Context HttpServletRequest request) {
        PublishedDocument document = document(slug);
        new Handout(document.summary().id(), Handout.Form.FILE).noteOn(request);
        return FrontMatter.write(document.description(), document.markdown());
    }

    /**
     * A QR code of the short address.
     *
     * @param via the channel for which it is printed, counted when somebody follows it
     */
    @GET
    @Path(SLUG + "/qr.svg")
    @Produces("image/svg+xml")
    public String code(
            @PathParam("slug") String slug,
            @QueryParam("via") @DefaultValue("board") String via,
            @Context UriInfo request) {
        return QrCode.svg(shortAddress(slug, via, request));
    }

    /**
     * The same code for programs that take no SVG.
     *
     * @param size how long its edge may be, in pixels; anything else than 100 to 2000 is 600
     */
    @GET
    @Path(SLUG + "/qr.png")
    @Produces("image/png")
    public byte[] picture(
            @PathParam("slug") String slug,
            @QueryParam("via") @DefaultValue("board") String via,
            @QueryParam("size") String size,
            @Context UriInfo request) {
        return QrCode.png(shortAddress(slug, via, request), edge(size));
    }

    private static int edge(String typed) {
        boolean number = typed != null && typed.matches("[0-9]{3,4}");
        int edge = number ? Integer.parseInt(typed) : USUAL_EDGE;
        return edge < SHORTEST_EDGE || edge > LONGEST_EDGE ? USUAL_EDGE : edge;
    }

    private String shortAddress(String slug, String via, UriInfo request) {
        String channel = CHANNEL.matcher(via).matches() ? via : "board";
        return portal.of(request.getRequestUri())
                + "/g/"
                + document(slug).summary().id()
                + "?via="
                + channel;
    }

    private DocumentPage page(
            PublishedDocument document,
            List<DocumentSummary> related,
            List<DocumentSummary> leading,
            String said) {
        DocumentSummary summary = document.summary();
        List<FileLink> files = document.attachments().stream().map(FileLink::of).toList();
        DocumentText text =
                texts.text(
                        summary,
                        document.description(),
                        document.markdown(),
                        FileLink.resolver(files));
        return new DocumentPage(
                text,
                document.revision(),
                files,
                related,
                leading,
                laws.changed(document.description().lawRefs()),
                origins.of(summary.slug()),
                rooms.stream().flatMap(room -> room.of(summary.slug()).stream()).toList(),
                LocalDate.now(clock),
                actions(summary.slug(), summary.divisionSlug(), said));
    }

    /**
     * What the author names comes first; what is about the same and not told yet fills the list.
     */
    private List<DocumentSummary> related(
            PublishedDocument document, List<DocumentSummary> leading) {
        List<DocumentSummary> named = document.related();
        int room = MOST_RELATED - named.size();
        if (room <= 0 || !similar.isResolvable()) {
            return named;
        }
        List<String> alike =
                similar.get().to(document.summary().slug(), reader.get(), MOST_RELATED);
        Set<String> known = slugs(Stream.concat(named.stream(), leading.stream()).toList());
        List<DocumentSummary> more =
                documents
                        .summaries(
                                alike.stream().filter(one -> !known.contains(one)).toList(),
                                reader.get())
                        .stream()
                        .limit(room)
                        .toList();
        return Stream.concat(named.stream(), more.stream()).toList();
    }

    private static Set<String> slugs(List<DocumentSummary> all) {
        return all.stream().map(DocumentSummary::slug).collect(Collectors.toSet());
    }

    /** What the page names as related anyway need not be named twice. */
    private List<DocumentSummary> leadingHere(PublishedDocument document) {
        Set<String> named = slugs(document.related());
        return links.to(document.summary().slug(), reader.get()).stream()
                .filter(one -> !named.contains(one.slug()))
                .toList();
    }

    private DocumentActions actions(String slug, String division, String said) {
        if (!reader.actor().isSignedIn()) {
            return DocumentActions.NONE;
        }
        return new DocumentActions(
                rights.allows(Right.READ_STAFF),
                manuscripts.mayWrite(slug),
                rights.allows(Right.PUBLISH, Subject.of(division)),
                marks.stream().flatMap(room -> room.own(slug).stream()).findFirst(),
                said);
    }

    private PublishedDocument document(String slug) {
        return documents
                .published(slug, reader.get())
                .orElseThrow(() -> missing(documents, reader.get(), slug));
    }

    /** Who could read it learns that it is gone, and what took its place. */
    static WebApplicationException missing(Documents documents, Reader reader, String slug) {
        return documents
                .withdrawn(slug, reader)
                .map(DocumentsResource::gone)
                .orElseGet(NotFoundException::new);
    }

    private static WebApplicationException gone(Withdrawal withdrawal) {
        Response.ResponseBuilder answer = Response.status(Response.Status.GONE);
        withdrawal
                .successor()
                .ifPresent(
                        next -> answer.link(URI.create("/documents/" + next), "successor-version"));
        return new ClientErrorException(answer.build());
    }
}
