package khlang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import khlang.library.DocumentsAbout;
import khlang.rights.Reader;

/** Finds documents for rooms that may not know the search. */
@ApplicationScoped
public class FoundByWords implements DocumentsAbout {

    private static final System.Logger LOG = System.getLogger(FoundByWords.class.getName());

    @Inject KnowledgeSearch search;

    @Override
    public List<String> about(String words, Reader reader, int limit) {
        SearchQuery query =
                reader.seesStaffKnowledge()
                        ? SearchQuery.ofStaff(words, limit)
                        : SearchQuery.ofPublic(words, limit);
        try {
            return search.find(query).hits().stream().map(SearchHit::slug).toList();
        } catch (RuntimeException e) { // no page depends on it
            LOG.log(System.Logger.Level.WARNING, "No documents were found for a question", e);
            return List.of();
        }
    }
}
