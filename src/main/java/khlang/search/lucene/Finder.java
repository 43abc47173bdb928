package khlang.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import khlang.search.QuestionWords;
import khlang.search.SearchHit;
import khlang.search.SearchQuery;
import khlang.search.SearchResults;
import khlang.search.Synonyms;
import khlang.thai.Keyboard;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Answers queries from what a searcher sees, and from nothing else. */
final class Finder {

    /** How many times as often the letters of another keyboard must occur. */
    private static final long MORE_AT_HOME = 5;

    private final Synonyms synonyms;
    private final Spelling spelling;

    Finder(Synonyms synonyms, Spelling spelling) {
        this.synonyms = synonyms;
        this.spelling = spelling;
    }

    SearchResults find(SearchQuery query, IndexSearcher searcher) throws IOException {
        long started = System.nanoTime();
        String asked = QuestionWords.anchor(query.words()).orElse("");
        WordsQuery words = words(query, searcher);
        var found = new HitCollector(query);
        found.collect(Candidates.of(words, searcher), searcher);
        return new SearchResults(
                found.total(),
                hits(found.page(words, searcher), words, asked, searcher),
                found.facets(),
                corrected(query, words, searcher),
                words.instead(),
                words.alsoSearched(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
    }

    /** What was typed, or what the same keys give in Thai if that is clearly more at home here. */
    private WordsQuery words(SearchQuery query, IndexSearcher searcher) throws IOException {
        String typed = query.words();
        if (query.asTyped()) {
            return WordsQuery.of(Synonyms.NONE.expand(typed), searcher);
        }
        WordsQuery words = WordsQuery.of(synonyms.expand(typed), searcher);
        if (Keyboard.mayBeThai(typed)) {
            String thai = Keyboard.thai(typed);
            WordsQuery meant = WordsQuery.of(synonyms.expand(thai), searcher);
            if (meant.isKnown() && meant.occurrences() > words.occurrences() * MORE_AT_HOME) {
                return meant.insteadOf(thai);
            }
        }
        return words;
    }

    /** Another spelling of what was typed; the first page tells it. */
    private Optional<String> corrected(SearchQuery query, WordsQuery words, IndexSearcher searcher)
            throws IOException {
        if (query.size() == 0 || query.offset() > 0 || words.instead().isPresent()) {
            return Optional.empty();
        }
        Synonyms.Expansion known =
                (query.asTyped() ? Synonyms.NONE : synonyms).expand(query.words());
        String meant = known.replacements().isEmpty() ? query.words() : known.text();
        return spelling.better(meant, searcher);
    }

    private static List<SearchHit> hits(
            List<ScoreDoc> page, WordsQuery words, String asked, IndexSearcher searcher)
            throws IOException {
        var marker = new Marker(words.marks());
        var chooser = new SnippetChooser(marker, asked);
        StoredFields stored = searcher.storedFields();
        var hits = new ArrayList<SearchHit>(page.size());
        List<List<SnippetChooser.Match>> matches = matches(page, marker, searcher);
        for (int i = 0; i < page.size(); i++) {
            ScoreDoc found = page.get(i);
            Document document = stored.document(found.doc);
            Optional<EntryDocument.StoredPart> part = EntryDocument.readPart(document);
            if (part.isPresent()) {
                document = stored.document(found.doc - part.get().place());
            }
            EntryDocument.Stored entry = EntryDocument.read(document);
            SnippetChooser.Snippet snippet =
                    chooser.choose(
                            part.map(EntryDocument.StoredPart::passages).orElse(entry.passages()),
                            matches.get(i));
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
                            snippet.headingId(),
                            part.map(EntryDocument.StoredPart::file)));
        }
        return hits;
    }

    /**
     * Where the words to mark stand in each text, from the index: the texts need not be cut anew.
     */
    private static List<List<SnippetChooser.Match>> matches(
            List<ScoreDoc> page, Marker marker, IndexSearcher searcher) throws IOException {
        List<String> words = marker.words().keySet().stream().sorted().toList();
        var matches = new ArrayList<List<SnippetChooser.Match>>();
        page.forEach(hit -> matches.add(new ArrayList<>()));
        Occurrences.visit(
                searcher.getIndexReader(),
                Analysis.WORDS,
                words,
                PostingsEnum.OFFSETS,
                page,
                (hit, word, found) -> {
                    for (int n = found.freq(); n > 0; n--) {
                        found.nextPosition();
                        matches.get(hit)
                                .add(
                                        new SnippetChooser.Match(
                                                found.startOffset(),
                                                found.endOffset(),
                                                words.get(word)));
                    }
                });
        matches.forEach(all -> all.sort(Comparator.comparingInt(SnippetChooser.Match::start)));
        return matches;
    }
}
