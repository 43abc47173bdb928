package khlang.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import khlang.library.DocumentKind;
import khlang.library.DocumentOrder;
import khlang.library.Documents;
import khlang.library.History;
import khlang.library.RevisionText;
import khlang.library.Shelf;
import khlang.rights.CurrentReader;
import khlang.web.ProblemException;

/** Documents, their revisions and their files for programs, each as the pages show it. */
@Path("api/v1/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReadingApi {

    private static final String SLUG = "{slug: [a-z0-9-]{1,80}}";
    private static final String USUAL_SIZE = "20";
    private static final int LAST_PAGE = 10_000;

    @Inject Documents documents;
    @Inject PublishedTexts published;
    @Inject History history;
    @Inject CurrentReader reader;

    /**
     * What readers see, the last change first or by title.
     *
     * @param kind a kind's slug; null for all
     * @param category a shelf's slug; null for all
     * @param division a division's slug; null for all
     */
    @GET
    public Response list(
            @QueryParam("kind") String kind,
            @QueryParam("category") String category,
            @QueryParam("division") String division,
            @QueryParam("order") @DefaultValue("newest") String order,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("size") @DefaultValue(USUAL_SIZE) String size,
            @Context Request request) {
        var shelf = new Shelf(kind(kind), slug("category", category), slug("division", division));
        int at = number("page", page, LAST_PAGE);
        int many = number("size", size, Documents.PAGE_LIMIT);
        var answer =
                new DocumentAnswers.Listing(
                        documents.count(shelf, reader.get()),
                        at,
                        many,
                        documents
                                .list(shelf, reader.get(), order(order), (at - 1) * many, many)
                                .stream()
                                .map(DocumentAnswers.Line::of)
                                .toList());
        return DocumentAnswers.of(answer).answer(request, reader.get());
    }

    /** What readers see of one. */
    @GET
    @Path(SLUG)
    public Response document(@PathParam("slug") String slug, @Context Request request) {
        return DocumentAnswers.of(published.open(slug)).answer(request, reader.get());
    }

    /** The files of one that readers see. */
    @GET
    @Path(SLUG + "/attachments")
    public Response attachments(@PathParam("slug") String slug, @Context Request request) {
        var files =
                new DocumentAnswers.Files(
                        published.open(slug).attachments().stream()
                                .map(DocumentAnswers.FileLine::of)
                                .toList());
        return DocumentAnswers.of(files).answer(request, reader.get());
    }

    /** Its history, the newest first. */
    @GET
    @Path(SLUG + "/revisions")
    public Response revisions(
            @PathParam("slug") String slug,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("size") @DefaultValue(USUAL_SIZE) String size,
            @Context Request request) {
        int at = number("page", page, LAST_PAGE);
        int many = number("size", size, History.PAGE_LIMIT);
        History.Chronicle chronicle = chronicle(slug);
        var answer =
                new DocumentAnswers.Past(
                        history.count(chronicle),
                        at,
                        many,
                        chronicle.published(),
                        history.page(chronicle, (at - 1) * many, many).stream()
                                .map(DocumentAnswers.PastLine::of)
                                .toList());
        return DocumentAnswers.of(answer).answer(request, reader.get());
    }

    /** One of its texts. */
    @GET
    @Path(SLUG + "/revisions/{number: [0-9]{1,9}}")
    public Response revision(
            @PathParam("slug") String slug,
            @PathParam("number") int number,
            @Context Request request) {
        History.Chronicle chronicle = chronicle(slug);
        RevisionText text = history.text(chronicle, number).orElseThrow(NotFoundException::new);
        return DocumentAnswers.of(chronicle, text).answer(request, reader.get());
    }

    private History.Chronicle chronicle(String slug) {
        return history.of(slug).orElseThrow(NotFoundException::new);
    }

    private static Optional<DocumentKind> kind(String slug) {
        if (slug == null) {
            return Optional.empty();
        }
        Optional<DocumentKind> kind = DocumentKind.ofSlug(slug);
        if (kind.isEmpty()) {
            throw wrong("kind", "citizen-guide, work-manual, …");
        }
        return kind;
    }

    private static Optional<String> slug(String name, String slug) {
        if (slug != null && !slug.matches("[a-z0-9-]{1,80}")) {
            throw wrong(name, "a-z 0-9 -");
        }
        return Optional.ofNullable(slug);
    }

    private static DocumentOrder order(String asked) {
        return switch (asked) {
            case "newest" -> DocumentOrder.NEWEST;
            case "title" -> DocumentOrder.TITLE;
            default -> throw wrong("order", "newest, title");
        };
    }

    private static int number(String name, String typed, int most) {
        if (!typed.matches("[0-9]{1,5}")
                || Integer.parseInt(typed) < 1
                || Integer.parseInt(typed) > most) {
            throw wrong(name, "1–" + most);
        }
        return Integer.parseInt(typed);
    }

    private static ProblemException wrong(String name, String expected) {
        return ProblemException.of(Response.Status.BAD_REQUEST, "parameter", name, expected);
    }
}
