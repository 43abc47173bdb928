package khlang.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.library.Categories;
import khlang.library.DocumentKind;
import khlang.library.DocumentOrder;
import khlang.library.DocumentSummary;
import khlang.library.Documents;
import khlang.library.Shelf;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.rights.CurrentReader;
import khlang.rights.Reader;
import khlang.search.FacetKind;
import khlang.search.KnowledgeSearch;
import khlang.search.SearchHelp;
import khlang.search.SearchQuery;
import khlang.search.SearchResults;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** The search page. */
@Path("/search")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class SearchResource {

    private static final int PAGE_SIZE = 10;
    private static final int MOST_OFFERED = 5;

    @Inject KnowledgeSearch search;
    @Inject SearchHelp help;
    @Inject Documents documents;
    @Inject Categories categories;
    @Inject Organization organization;
    @Inject FilterNames names;
    @Inject CurrentReader reader;
    @Inject Event<Searched> searched;

    @GET
    public Page search(@Context UriInfo address, @Context HttpServletRequest request) {
        MultivaluedMap<String, String> parameters = address.getQueryParameters();
        SearchChoice choice = SearchChoice.of(parameters);
        if (choice.words().isEmpty()) {
            return new SearchPage(
                    choice,
                    Optional.empty(),
                    List.of(),
                    Map.of(),
                    paging(choice, "1", 0),
                    Elsewhere.NOT_NEEDED);
        }
        String asked = parameters.getFirst(SearchChoice.PAGE);
        SearchResults results = find(choice, offset(Paging.number(asked)));
        Paging paging = paging(choice, asked, results.total());
        if (results.hits().isEmpty() && results.total() > 0) {
            results = find(choice, paging.offset()); // a page beyond the last
        }
        if (paging.page() == 1 && !choice.isNarrowed()) {
            searched.fire(new Searched(choice.words(), results.total(), request));
        }
        Map<FacetKind, Map<String, String>> labels = names.labels();
        return new SearchPage(
                choice,
                Optional.of(results),
                Filters.of(choice, results, labels),
                labels.get(FacetKind.DIVISION),
                paging,
                results.total() > 0 ? Elsewhere.NOT_NEEDED : elsewhere(choice));
    }

    private Elsewhere elsewhere(SearchChoice choice) {
        Reader who = reader.get();
        long unnarrowed = choice.isNarrowed() ? find(choice.everywhere(), 0).total() : 0;
        List<String> near = help.near(choice.words(), who.seesStaffKnowledge(), MOST_OFFERED);
        List<DocumentSummary> alike = documents.summaries(near, who);
        List<DocumentSummary> offered =
                !alike.isEmpty()
                        ? alike
                        : documents.list(
                                Shelf.of(DocumentKind.CITIZEN_GUIDE),
                                who,
                                DocumentOrder.NEWEST,
                                0,
                                MOST_OFFERED);
        return new Elsewhere(unnarrowed, offered, !alike.isEmpty(), categories.all(), asked(alike));
    }

    /** Who answers for documents about nearly the same, in the order of the documents. */
    private List<Division> asked(List<DocumentSummary> alike) {
        if (alike.isEmpty()) {
            return List.of();
        }
        Map<String, Division> known =
                organization.divisions().stream()
                        .filter(division -> division.phone().isPresent())
                        .collect(Collectors.toMap(Division::slug, division -> division));
        return alike.stream()
                .map(DocumentSummary::divisionSlug)
                .distinct()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
    }

    private SearchResults find(SearchChoice choice, int offset) {
        return search.find(choice.query(reader.get().seesStaffKnowledge(), offset, PAGE_SIZE));
    }

    private static int offset(int page) {
        return Math.min((page - 1) * PAGE_SIZE, SearchQuery.DEEPEST);
    }

    /** Nobody reads on behind the deepest hit that the search returns. */
    private static Paging paging(SearchChoice choice, String asked, long total) {
        long within = Math.min(total, SearchQuery.DEEPEST);
        return Paging.of(
                asked, PAGE_SIZE, within, choice.address() + "&" + SearchChoice.PAGE + "=");
    }
}
