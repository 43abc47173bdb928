package khlang.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import khlang.search.SearchHit;
import khlang.search.SearchQuery;
import khlang.search.SearchResults;
import khlang.search.Synonyms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Answers queries from what a searcher sees, and from nothing else. */
final class Finder {

    private static final ScoreDoc[] NOTHING = {};

    private final Synonyms synonyms;

    Finder(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    SearchResults find(SearchQuery query, IndexSearcher searcher) throws IOException {
        long started = System.nanoTime();
        Synonyms known = query.asTyped() ? Synonyms.NONE : synonyms;
        WordsQuery words = WordsQuery.of(known.expand(query.words()), searcher.getIndexReader());
        ScoreDoc[] best = words.isEmpty() ? NOTHING : searcher.search(words.query(), 1).scoreDocs;
        var found = new HitCollector(query, best.length == 0 ? 0 : words.leastScore(best[0].score));
        if (best.length > 0) {
            found.collect(searcher, words.query());
        }
        return new SearchResults(
                found.total(),
                hits(found.page(query.offset(), query.size()), words, searcher),
                found.facets(),
                Optional.empty(),
                words.alsoSearched(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
    }

    private static List<SearchHit> hits(
            List<ScoreDoc> page, WordsQuery words, IndexSearcher searcher) throws IOException {
        var marker = new Marker(words.marks());
        var chooser = new SnippetChooser(marker);
        StoredFields stored = searcher.storedFields();
        var hits = new ArrayList<SearchHit>(page.size());
        for (ScoreDoc found : page) {
            EntryDocument.Stored entry = EntryDocument.read(stored.document(found.doc));
            SnippetChooser.Snippet snippet = chooser.choose(entry.passages());
            hits.add(
                    new SearchHit(
                            entry.slug(),
                            marker.fragments(entry.title()),
                            entry.title(),
                            entry.kind(),
                            entry.category(),
                            entry.division(),
                            entry.audience(),
                            entry.updatedAt(),
                            found.score,
                            snippet.fragments(),
                            snippet.heading(),
                            snippet.headingId()));
        }
        return hits;
    }
}
