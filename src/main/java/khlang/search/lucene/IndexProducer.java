package khlang.search.lucene;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import khlang.search.KnowledgeIndex;
import khlang.search.KnowledgeSearch;
import khlang.search.SearchHelp;
import khlang.search.synonym.LiveSynonyms;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Supplies the one index of the application as both of its interfaces. */
@ApplicationScoped
public class IndexProducer {

    private static final System.Logger LOG = System.getLogger(IndexProducer.class.getName());

    @Inject
    @ConfigProperty(name = "khlang.data.dir", defaultValue = "data")
    String dataDirectory;

    @Inject LiveSynonyms synonyms;

    private LuceneKnowledgeIndex index;

    /** Opens the index in the data folder, with the synonyms that staff keep. */
    @Produces
    @ApplicationScoped
    @Typed({KnowledgeSearch.class, SearchHelp.class, KnowledgeIndex.class})
    LuceneKnowledgeIndex open() {
        index = new IndexFolder(Path.of(dataDirectory, "index"), synonyms.get()).open();
        return index;
    }

    @PreDestroy
    void close() {
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException e) {
            // The index is a copy that the next start repairs.
            LOG.log(System.Logger.Level.WARNING, "The search index was not closed properly", e);
        }
    }
}
