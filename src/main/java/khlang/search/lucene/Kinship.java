package khlang.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.search.SearchPassage;
import khlang.thai.SearchText;
import khlang.thai.Skeletons;
import khlang.thai.Spacing;
import khlang.thai.Token;
import khlang.thai.Words;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds documents that are about the same, in what a searcher sees and in nothing else. */
final class Kinship {

    /** The beginning tells what a text is about; long texts tell of everything. */
    private static final int LETTERS_READ = 6_000;

    private static final int TITLE_COUNTS = 3;
    private static final int MOST_WORDS = 25;

    /** A word in more than this part of all texts tells nothing. */
    private static final double TOO_COMMON = 0.25;

    private static final double MOST_OF_IT = 0.7;

    private static final int FEWEST_TEXTS = 2;

    /** What scores less than this part of the document itself shares a few words by chance. */
    private static final float LEAST_OF_ITSELF = 0.18f;

    private Kinship() {}

    private record Weighed(String word, double weight) {}

    /** The slugs of documents that share the rare words of one, the most similar first. */
    static List<String> alike(String slug, IndexSearcher searcher, int size) throws IOException {
        var own =
                new BooleanQuery.Builder()
                        .add(new TermQuery(EntryDocument.id(slug)), Occur.FILTER)
                        .add(new TermQuery(EntryDocument.ENTRY), Occur.FILTER)
                        .build();
        ScoreDoc[] itself = searcher.search(own, 1).scoreDocs;
        if (itself.length == 0) {
            return List.of();
        }
        var entry = EntryDocument.read(searcher.storedFields().document(itself[0].doc));
        var query = new BooleanQuery.Builder();
        for (Weighed one : telling(words(entry), searcher.getIndexReader())) {
            query.add(boosted(Analysis.WORDS, one), Occur.SHOULD);
            query.add(boosted(Analysis.NAMES, one), Occur.SHOULD);
        }
        query.add(new TermQuery(EntryDocument.ENTRY), Occur.FILTER); // texts, not files
        query.setMinimumNumberShouldMatch(1);
        ScoreDoc[] found = searcher.search(query.build(), 4 * size + 1).scoreDocs;
        return slugs(found, slug, searcher, size);
    }

    private static List<String> slugs(
            ScoreDoc[] found, String itself, IndexSearcher searcher, int size) throws IOException {
        StoredFields stored = searcher.storedFields();
        Set<String> slugs = new LinkedHashSet<>();
        for (ScoreDoc hit : found) {
            if (hit.score < found[0].score * LEAST_OF_ITSELF) {
                break;
            }
            slugs.add(stored.document(hit.doc, Set.of(EntryDocument.SLUG)).get(EntryDocument.SLUG));
        }
        slugs.remove(itself);
        return slugs.stream().limit(size).toList();
    }

    /** How often each word occurs; those of the title as if they stood there more often. */
    private static Map<String, Integer> words(EntryDocument.Stored entry) {
        var text = new StringBuilder();
        for (SearchPassage passage : entry.passages()) {
            text.append(passage.heading()).append('\n').append(passage.text()).append('\n');
        }
        var counts = new HashMap<String, Integer>();
        count(text.substring(0, Math.min(text.length(), LETTERS_READ)), 1, counts);
        count(entry.title(), TITLE_COUNTS, counts);
        return counts;
    }

    private static void count(String text, int times, Map<String, Integer> counts) {
        for (Token word : new Words().of(SearchText.of(text).text())) {
            if (word.text().length() > 1) {
                counts.merge(word.text(), times, Integer::sum);
            }
        }
    }

    private static List<Weighed> telling(Map<String, Integer> counts, IndexReader index)
            throws IOException {
        int all = index.getDocCount(Analysis.WORDS);
        var best =
                new BestFew<>(
                        Comparator.comparingDouble(Weighed::weight)
                                .reversed()
                                .thenComparing(Weighed::word),
                        MOST_WORDS);
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            int having = index.docFreq(new Term(Analysis.WORDS, one.getKey()));
            if (having >= FEWEST_TEXTS && having <= Math.max(FEWEST_TEXTS, all * TOO_COMMON)) {
                double rarity = Math.log(1 + (double) all / having);
                best.add(new Weighed(one.getKey(), rarity * (1 + Math.log(one.getValue()))));
            }
        }
        return best.inOrder();
    }

    private static Query boosted(String field, Weighed word) {
        return new BoostQuery(new TermQuery(new Term(field, word.word())), (float) word.weight());
    }

    /** The slugs of documents in which most of a text sounds alike. */
    static List<String> near(String typed, IndexSearcher searcher, int size) throws IOException {
        String joined = Spacing.joined(SearchText.of(typed).text());
        List<String> sounds =
                Skeletons.of(joined).stream().map(Token::text).distinct().limit(100).toList();
        if (sounds.isEmpty()) {
            return List.of();
        }
        var query = new BooleanQuery.Builder();
        sounds.forEach(
                one -> query.add(new TermQuery(new Term(Analysis.SKELETONS, one)), Occur.SHOULD));
        query.setMinimumNumberShouldMatch((int) Math.ceil(sounds.size() * MOST_OF_IT));
        StoredFields stored = searcher.storedFields();
        var slugs = new ArrayList<String>();
        for (ScoreDoc hit : searcher.search(query.build(), size).scoreDocs) {
            slugs.add(stored.document(hit.doc, Set.of(EntryDocument.SLUG)).get(EntryDocument.SLUG));
        }
        return slugs.stream().distinct().toList();
    }
}
