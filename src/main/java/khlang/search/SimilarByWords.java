package khlang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import khlang.library.SimilarDocuments;
import khlang.rights.Reader;

/** Finds documents that share rare words. */
@ApplicationScoped
public class SimilarByWords implements SimilarDocuments {

    private static final System.Logger LOG = System.getLogger(SimilarByWords.class.getName());

    @Inject SearchHelp help;

    @Override
    public List<String> to(String slug, Reader reader, int limit) {
        try {
            return help.alike(slug, reader.seesStaffKnowledge(), limit);
        } catch (RuntimeException e) { // the page itself does not depend on it
            LOG.log(System.Logger.Level.WARNING, "No similar documents were found", e);
            return List.of();
        }
    }
}
