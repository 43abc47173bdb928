package khlang.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import khlang.thai.SearchText;
import khlang.thai.ThaiClusters;
import khlang.thai.Token;
import khlang.thai.Words;

/**
 * Other words for the same thing, found as phrases in what a reader typed, because the dictionary
 * may cut the phrase differently in every sentence. Safe to share; immutable but for {@link Live}.
 */
public class Synonyms {

    /** No synonyms at all. */
    public static final Synonyms NONE = new Synonyms(Map.of());

    /** A phrase this long is itself also inside a longer word; a short one may be chance. */
    private static final int LONG_ENOUGH_INSIDE_A_WORD = 5;

    private final Map<String, Meaning> meanings;
    private final int longest;

    /**
     * What else a phrase may be called.
     *
     * @param replaced whether the phrase itself is not worth looking for, as with a misspelling
     * @param others as the file spells them, best first, at least one
     */
    record Meaning(boolean replaced, List<String> others) {}

    /**
     * A query with its synonyms.
     *
     * @param text its search text, misspellings replaced
     * @param groups for each phrase that has other names, those names as they should be shown
     * @param replacements what stands in the text though nobody typed it
     */
    public record Expansion(String text, List<List<String>> groups, List<String> replacements) {}

    private record Match(int start, int end, Meaning meaning) {}

    Synonyms(Map<String, Meaning> meanings) {
        this.meanings = Map.copyOf(meanings);
        this.longest = meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The synonyms of some groups; a phrase that stands in several has the others of all. */
    public static Synonyms of(Collection<SynonymGroup> groups) {
        var synonyms = new Builder();
        for (SynonymGroup group : groups) {
            for (String word : group.words()) {
                synonyms.add(word, group.kind() == SynonymKind.INSTEAD, group.found(word));
            }
        }
        return synonyms.build();
    }

    /** Whether a group would add nothing. */
    public boolean cover(SynonymGroup group) {
        return group.words().stream()
                .allMatch(word -> covers(word, group.kind() == SynonymKind.INSTEAD, group));
    }

    private boolean covers(String word, boolean replaced, SynonymGroup group) {
        Meaning meaning = meanings.get(key(word));
        return meaning != null
                && meaning.replaced() == replaced
                && meaning.others().stream()
                        .map(Synonyms::key)
                        .toList()
                        .containsAll(group.found(word).stream().map(Synonyms::key).toList());
    }

    /** Replaces what should be replaced, then looks up what else the phrases may be called. */
    public Expansion expand(String words) {
        String typed = SearchText.of(words).text();
        var groups = new ArrayList<List<String>>();
        var replacements = new ArrayList<String>();
        String text = replace(typed, groups, replacements);
        for (Match match : matches(text, meaning -> !meaning.replaced())) {
            groups.add(match.meaning().others());
        }
        return new Expansion(text, groups, replacements);
    }

    private String replace(String typed, List<List<String>> groups, List<String> replacements) {
        var text = new StringBuilder();
        int done = 0;
        for (Match match : matches(typed, Meaning::replaced)) {
            List<String> others = match.meaning().others();
            text.append(typed, done, match.start()).append(key(others.get(0)));
            if (!hasTyped(typed, key(others.get(0)))) {
                replacements.add(others.get(0));
            }
            if (others.size() > 1) {
                groups.add(others.subList(1, others.size()));
            }
            done = match.end();
        }
        return text.append(typed, done, typed.length()).toString();
    }

    /** Whether a phrase stands in a text; a misspelling may begin with its right form's letters. */
    private static boolean hasTyped(String text, String phrase) {
        int start = text.indexOf(phrase);
        while (start >= 0 && !ThaiClusters.mayCutAt(text, start + phrase.length())) {
            start = text.indexOf(phrase, start + 1);
        }
        return start >= 0;
    }

    /** The longest phrases from left to right; none overlaps another. */
    private List<Match> matches(String text, Predicate<Meaning> wanted) {
        var found = new ArrayList<Match>();
        Set<Integer> edges = meanings.isEmpty() ? Set.of() : wordEdges(text);
        for (int start = 0; start < text.length(); start++) {
            int end = Math.min(text.length(), start + longest);
            for (; end > start && ThaiClusters.mayCutAt(text, start); end--) {
                Meaning meaning = meanings.get(text.substring(start, end));
                if (meaning != null && stands(text, start, end, edges)) {
                    if (wanted.test(meaning)) {
                        found.add(new Match(start, end, meaning));
                    }
                    start = end - 1; // what is known as a whole is not taken apart
                    break;
                }
            }
        }
        return found;
    }

    private static boolean stands(String text, int start, int end, Set<Integer> edges) {
        boolean thai = text.charAt(start) >= '\u0E00' && text.charAt(start) <= '\u0E7F';
        return ThaiClusters.mayCutAt(text, end)
                && ((edges.contains(start) && edges.contains(end))
                        || (thai && end - start >= LONG_ENOUGH_INSIDE_A_WORD));
    }

    private static Set<Integer> wordEdges(String text) {
        var edges = new HashSet<Integer>();
        for (Token word : new Words().of(text)) {
            edges.add(word.start());
            edges.add(word.end());
        }
        return edges;
    }

    /** How a phrase is looked up: its search text without a last dot (ศพด. is ศพด). */
    public static String key(String phrase) {
        String text = SearchText.of(phrase).text().strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** Synonyms that change while others hold them: from one search to the next. */
    public static final class Live extends Synonyms {

        private volatile Synonyms now = NONE;

        /** None yet. */
        public Live() {
            super(Map.of());
        }

        /** Changes what the next search finds. */
        public void become(Synonyms others) {
            now = others;
        }

        @Override
        public boolean cover(SynonymGroup group) {
            return now.cover(group);
        }

        @Override
        public Expansion expand(String words) {
            return now.expand(words);
        }
    }

    /** Collects meanings; a phrase of several lines has all of theirs. */
    private static final class Builder {

        private final Map<String, Meaning> meanings = new HashMap<>();

        void add(String phrase, boolean replaced, List<String> others) {
            meanings.merge(
                    key(phrase),
                    new Meaning(replaced, List.copyOf(others)),
                    (one, other) -> {
                        var all = new ArrayList<>(one.others());
                        other.others().stream().filter(o -> !all.contains(o)).forEach(all::add);
                        return new Meaning(one.replaced() && other.replaced(), List.copyOf(all));
                    });
        }

        Synonyms build() {
            return new Synonyms(meanings);
        }
    }
}
