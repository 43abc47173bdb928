package khlang.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import khlang.rights.CurrentReader;
import khlang.search.KnowledgeSearch;
import khlang.search.SearchHit;
import khlang.search.SearchQuery;
import khlang.search.SearchResults;
import khlang.search.TextFragment;
import khlang.web.ProblemException;

/** The same search for programs. */
@Path("/api/v1/search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchApi {

    @Inject KnowledgeSearch search;
    @Inject CurrentReader reader;

    /**
     * What was found.
     *
     * @param corrected another spelling that would find clearly more, else null
     * @param instead what was looked for instead, as on another keyboard, else null
     */
    public record Answer(
            long total, List<Hit> hits, String corrected, String instead, long tookMillis) {}

    /** One document, its snippet as plain text. */
    public record Hit(
            String slug, String title, String kind, String audience, float score, String snippet) {}

    /**
     * @param size how many hits, 0 to {@link SearchQuery#MOST}
     */
    @GET
    public Answer search(
            @QueryParam("size") @DefaultValue("10") String size, @Context UriInfo address) {
        SearchChoice choice = SearchChoice.of(address.getQueryParameters());
        SearchResults results =
                search.find(choice.query(reader.get().seesStaffKnowledge(), 0, number(size)));
        return new Answer(
                results.total(),
                results.hits().stream().map(SearchApi::hit).toList(),
                results.corrected().orElse(null),
                results.instead().orElse(null),
                results.tookMillis());
    }

    private static int number(String size) {
        if (!size.matches("\\d{1,3}") || Integer.parseInt(size) > SearchQuery.MOST) {
            throw ProblemException.of(
                    Response.Status.BAD_REQUEST, "parameter", "size", "0–" + SearchQuery.MOST);
        }
        return Integer.parseInt(size);
    }

    private static Hit hit(SearchHit hit) {
        return new Hit(
                hit.slug(),
                hit.plainTitle(),
                hit.kind(),
                hit.audience(),
                hit.score(),
                hit.snippet().stream().map(TextFragment::text).collect(Collectors.joining()));
    }
}
