package khlang.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import khlang.library.DocumentKind;
import khlang.rights.CurrentReader;
import khlang.search.SearchHelp;
import khlang.search.Suggestion;
import khlang.web.ProblemException;

/** What a reader may mean who is still typing. */
@Path("/api/v1/suggest")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestApi {

    @Inject SearchHelp help;
    @Inject CurrentReader reader;

    /** The best suggestion first. */
    public record Answer(List<Suggested> suggestions) {}

    /**
     * A document to open or a search to make.
     *
     * @param address where it leads
     * @param label the Thai name of the document's kind; empty for a search
     * @param start where in the text it stands what was typed, in UTF-16 units
     * @param end the position after it; the same as the start when only the sound is alike
     */
    public record Suggested(String text, String address, String label, int start, int end) {}

    /**
     * @param typed what stands in the field, missing for nothing
     * @param size how many suggestions, 1 to {@link SearchHelp#MOST_SUGGESTIONS}
     */
    @GET
    public Response suggest(
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("size") @DefaultValue("8") String size) {
        List<Suggestion> found =
                help.suggest(typed, reader.get().seesStaffKnowledge(), number(size));
        // On a shared computer what staff see must not be there for whoever comes next.
        return Response.ok(new Answer(found.stream().map(SuggestApi::suggested).toList()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static int number(String size) {
        if (!size.matches("[1-9]\\d?") || Integer.parseInt(size) > SearchHelp.MOST_SUGGESTIONS) {
            throw ProblemException.of(
                    Response.Status.BAD_REQUEST,
                    "parameter",
                    "size",
                    "1–" + SearchHelp.MOST_SUGGESTIONS);
        }
        return Integer.parseInt(size);
    }

    private static Suggested suggested(Suggestion one) {
        String address =
                one.isDocument()
                        ? "/documents/" + one.slug()
                        : SearchChoice.ofWords(one.text()).address();
        String label = DocumentKind.ofSlug(one.kind()).map(DocumentKind::label).orElse(one.kind());
        return new Suggested(one.text(), address, label, one.start(), one.end());
    }
}
