package khlang.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import khlang.search.KnowledgeIndex;
import khlang.search.KnowledgeSearch;
import khlang.search.SearchEntry;
import khlang.search.SearchHelp;
import khlang.search.SearchQuery;
import khlang.search.SearchResults;
import khlang.search.Suggestion;
import khlang.search.Synonyms;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;

/**
 * The knowledge index in two Lucene directories: one for what everybody may read, one for what only
 * staff may.
 *
 * <p>A public query never opens the second. Filtering one index would not be enough: how rare a
 * word is, how long texts are on average and when Lucene tidies up would still depend on hidden
 * texts and show in scores and order. Staff search both as if they were one.
 *
 * <p>Nothing survives a stop but what was committed; the commit says up to which change of the
 * library that is.
 */
public final class LuceneKnowledgeIndex
        implements KnowledgeSearch, SearchHelp, KnowledgeIndex, AutoCloseable {

    /** Raised whenever texts are cut or kept differently; an older index is then built anew. */
    static final String FORMAT = "3";

    private static final String FORMAT_FACT = "khlang.format";
    private static final String POSITION_FACT = "khlang.position";

    private final Analyzer analyzer = Analysis.analyzer();
    private final Shelf openShelf;
    private final Shelf staffShelf;
    private final Finder finder;
    private final Suggester suggester;
    private final Freshness freshness;
    private final PerSegment<Titles> titles = new PerSegment<>(Titles::read);
    private final PerSegment<Vocabulary> vocabularies = new PerSegment<>(Vocabulary::read);
    private volatile Searches searchesOfPublic = Searches.NONE;
    private volatile Searches searchesOfStaff = Searches.NONE;

    private OptionalLong committed;
    private boolean broken;

    /**
     * Opens what the directories hold; empty ones begin an empty index. They are closed with it.
     *
     * @throws IOException when a directory cannot be read, is damaged, or is in use
     */
    public LuceneKnowledgeIndex(Directory openEntries, Directory staffEntries, Synonyms synonyms)
            throws IOException {
        this(openEntries, staffEntries, synonyms, System::nanoTime);
    }

    /** The same where a test decides how time passes. */
    LuceneKnowledgeIndex(
            Directory openEntries, Directory staffEntries, Synonyms synonyms, LongSupplier nanos)
            throws IOException {
        finder = new Finder(synonyms, new Spelling(vocabularies));
        suggester = new Suggester(synonyms, titles);
        openShelf = new Shelf(openEntries, analyzer, this::prepare);
        try {
            staffShelf = new Shelf(staffEntries, analyzer, this::prepare);
            try {
                committed = position();
            } catch (IOException e) {
                staffShelf.close();
                throw e;
            }
        } catch (IOException e) {
            openShelf.close();
            throw e;
        }
        freshness = new Freshness(openShelf, staffShelf, nanos);
    }

    private void prepare(LeafReader segment) throws IOException {
        titles.of(segment);
        vocabularies.of(segment);
    }

    /** Shelves that were committed at different positions saw a power cut in between. */
    private OptionalLong position() throws IOException {
        Map<String, String> open = openShelf.committed();
        Map<String, String> staff = staffShelf.committed();
        for (Map<String, String> facts : List.of(open, staff)) {
            String format = facts.getOrDefault(FORMAT_FACT, FORMAT);
            if (!format.equals(FORMAT)) {
                throw new OtherFormatException(format, FORMAT);
            }
        }
        return open.containsKey(POSITION_FACT) && open.equals(staff)
                ? OptionalLong.of(Long.parseLong(open.get(POSITION_FACT)))
                : OptionalLong.empty();
    }

    @Override
    public SearchResults find(SearchQuery query) {
        return look(query.staff(), searcher -> finder.find(query, searcher));
    }

    /** Looks at what everybody may see, or at all that staff may see. */
    private <T> T look(boolean staff, Look<T> look) {
        try {
            freshness.renewIfDue();
            try (View view = View.of(openShelf, staff ? staffShelf : null)) {
                return look.at(view.searcher());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Suggestion> suggest(String typed, boolean staff, int size) {
        Searches searches = staff ? searchesOfStaff : searchesOfPublic;
        int most = Math.clamp(size, 1, MOST_SUGGESTIONS);
        return look(staff, searcher -> suggester.suggest(typed, searches, searcher, most));
    }

    @Override
    public List<String> alike(String slug, boolean staff, int size) {
        return look(staff, searcher -> Kinship.alike(slug, searcher, size));
    }

    @Override
    public List<String> near(String typed, boolean staff, int size) {
        String some = SearchQuery.ofPublic(typed, size).words(); // cut to what is read at most
        return look(staff, searcher -> Kinship.near(some, searcher, size));
    }

    @Override
    public void learnSearches(List<String> ofPublic, List<String> ofStaff) {
        searchesOfPublic = Searches.of(ofPublic);
        searchesOfStaff = Searches.of(ofStaff);
    }

    @Override
    public void put(Collection<SearchEntry> entries) {
        change(
                () -> {
                    for (SearchEntry entry : entries) {
                        Shelf home = entry.isPublic() ? openShelf : staffShelf;
                        Shelf other = entry.isPublic() ? staffShelf : openShelf;
                        other.remove(List.of(entry.slug())); // it may have moved
                        home.put(entry.slug(), EntryDocument.of(entry));
                    }
                });
    }

    @Override
    public void remove(Collection<String> slugs) {
        change(
                () -> {
                    openShelf.remove(slugs);
                    staffShelf.remove(slugs);
                });
    }

    @Override
    public void clear() {
        boolean keepsFormer = size() > 0;
        change(
                () -> {
                    freshness.hold(keepsFormer);
                    openShelf.clear();
                    staffShelf.clear();
                });
    }

    @Override
    public void commit(long position) {
        change(
                () -> {
                    Map<String, String> facts =
                            Map.of(FORMAT_FACT, FORMAT, POSITION_FACT, Long.toString(position));
                    staffShelf.commit(facts);
                    openShelf.commit(facts);
                    committed = OptionalLong.of(position);
                    freshness.hold(false);
                    freshness.renew();
                    openShelf.prepare();
                    staffShelf.prepare();
                });
    }

    @Override
    public synchronized OptionalLong committedPosition() {
        return committed;
    }

    @Override
    public long size() {
        return look(true, searcher -> (long) searcher.count(new TermQuery(EntryDocument.ENTRY)));
    }

    /** One writer at a time. After a failure both shelves go back to their last commit. */
    private synchronized void change(Change change) {
        try {
            if (broken) {
                openShelf.reopen();
                staffShelf.reopen();
                freshness.hold(false);
                broken = false;
            }
            change.apply();
            freshness.spoil();
        } catch (IOException | AlreadyClosedException e) {
            broken = true;
            throw new UncheckedIOException(new IOException("Cannot write the search index", e));
        }
    }

    /** Closes without a commit: what was not committed is forgotten. */
    @Override
    public synchronized void close() throws IOException {
        openShelf.close();
        staffShelf.close();
        analyzer.close();
    }

    @FunctionalInterface
    private interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    @FunctionalInterface
    private interface Change {
        void apply() throws IOException;
    }
}
