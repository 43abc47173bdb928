package khlang.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import khlang.search.Suggestion;
import khlang.search.Synonyms;
import khlang.thai.ClusterPairs;
import khlang.thai.SearchText;
import khlang.thai.Token;
import khlang.thai.TypedText;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;

/** Suggests from what a searcher sees, and from nothing else. */
final class Suggester {

    /** So many searches of others at most; the rest is titles. */
    private static final int MOST_SEARCHES = 3;

    /** More of them are not looked up in the index for one answer. */
    private static final int SEARCHES_TRIED = 12;

    /** People look for what citizens need more often than for anything else. */
    private static final String USUAL_KIND = "citizen-guide";

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparing((Candidate one) -> one.found().fit())
                    .thenComparing(one -> !one.title().kind().equals(USUAL_KIND))
                    .thenComparingInt(one -> one.title().text().length())
                    .thenComparing(one -> one.title().text())
                    .thenComparing(one -> one.title().slug());

    private final Synonyms synonyms;
    private final PerSegment<Titles> titles;

    private record Candidate(Titles.Title title, Phrases.Found found, boolean marked) {}

    /** How what was typed is looked for, from what it says to what it may mean. */
    @FunctionalInterface
    private interface Look {
        void in(Phrases phrases, Consumer<Phrases.Found> found);
    }

    Suggester(Synonyms synonyms, PerSegment<Titles> titles) {
        this.synonyms = synonyms;
        this.titles = titles;
    }

    /**
     * The best suggestions.
     *
     * @param searches what readers of this kind often look for, most often first
     */
    List<Suggestion> suggest(String typed, Searches searches, IndexSearcher searcher, int size)
            throws IOException {
        Typing typing = Typing.of(typed);
        if (!typing.isEnough() || Typing.isTooLong(typed)) {
            return List.of();
        }
        Map<String, Suggestion> found = documents(typed, typing, searcher, size);
        List<Suggestion> others = searches(typing, searches, searcher, found.values());
        int room = Math.max(size - others.size(), 0);
        var all = new ArrayList<>(found.values().stream().limit(room).toList());
        all.addAll(others.subList(0, Math.min(others.size(), size - all.size())));
        return all;
    }

    private Map<String, Suggestion> documents(
            String typed, Typing typing, IndexSearcher searcher, int size) throws IOException {
        var found = new LinkedHashMap<String, Suggestion>();
        addLiterally(found, typing, searcher, size);
        if (found.size() < size) {
            for (Typing name : Typing.otherNames(typed, synonyms)) {
                addLiterally(found, name, searcher, size);
            }
        }
        if (found.isEmpty()) {
            for (Typing other : Typing.onOtherKeys(typed)) {
                addLiterally(found, other, searcher, size);
            }
        }
        if (found.isEmpty()) { // sounds are alike by chance far too often
            add(found, (in, to) -> in.findSound(typing.letters(), to), false, searcher, size);
        }
        return found;
    }

    private void addLiterally(
            Map<String, Suggestion> all, Typing typing, IndexSearcher searcher, int size)
            throws IOException {
        add(all, (in, to) -> in.find(typing.letters(), to), typing.marked(), searcher, size);
        if (all.size() < size && typing.parts().size() > 1) {
            add(all, (in, to) -> in.findAll(typing.parts(), to), false, searcher, size);
        }
    }

    private void add(
            Map<String, Suggestion> all,
            Look look,
            boolean marked,
            IndexSearcher searcher,
            int size)
            throws IOException {
        // All the titles that are there already could be among the best again.
        var best = new BestFew<>(BEST_FIRST, size + all.size());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Titles segment = titles.of(leaf.reader());
            Bits live = leaf.reader().getLiveDocs();
            look.in(
                    segment.phrases(),
                    one -> {
                        if (live == null || live.get(one.number())) {
                            best.add(
                                    new Candidate(segment.titles().get(one.number()), one, marked));
                        }
                    });
        }
        for (Candidate one : best.inOrder()) {
            if (all.size() == size) {
                return;
            }
            all.computeIfAbsent(one.title().slug(), slug -> suggestion(one));
        }
    }

    private static Suggestion suggestion(Candidate one) {
        TypedText letters = TypedText.of(one.title().text());
        int start = one.marked() ? letters.originalOffset(one.found().start()) : 0;
        int end = one.marked() ? letters.originalOffset(one.found().end()) : 0;
        return new Suggestion(
                one.title().text(), one.title().slug(), one.title().kind(), start, end);
    }

    private List<Suggestion> searches(
            Typing typing,
            Searches searches,
            IndexSearcher searcher,
            Iterable<Suggestion> documents)
            throws IOException {
        Set<String> told = new HashSet<>();
        told.add(typing.letters());
        documents.forEach(one -> told.add(TypedText.of(one.text()).text()));
        var chosen = new ArrayList<Suggestion>();
        int tried = 0;
        for (Phrases.Found one : searches.find(typing)) {
            String text = searches.terms().get(one.number());
            if (chosen.size() == MOST_SEARCHES || tried == SEARCHES_TRIED) {
                break;
            }
            if (told.add(TypedText.of(text).text())) {
                tried++;
                if (stands(text, searcher)) {
                    TypedText letters = TypedText.of(text);
                    chosen.add(
                            new Suggestion(
                                    text,
                                    "",
                                    "",
                                    letters.originalOffset(one.start()),
                                    letters.originalOffset(one.end())));
                }
            }
        }
        return chosen;
    }

    /** Whether one text that the reader may see holds all of a search. */
    private static boolean stands(String text, IndexSearcher searcher) throws IOException {
        var all = new BooleanQuery.Builder();
        ClusterPairs.of(SearchText.of(text).text()).stream()
                .map(Token::text)
                .distinct()
                .forEach(
                        pair -> all.add(new TermQuery(new Term(Analysis.PAIRS, pair)), Occur.MUST));
        return searcher.search(new ConstantScoreQuery(all.build()), 1).scoreDocs.length > 0;
    }
}
