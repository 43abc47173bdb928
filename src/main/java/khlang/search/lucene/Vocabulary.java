package khlang.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import khlang.thai.Skeletons;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The Thai words of a segment, with how many of its texts have them, and by how they sound: by
 * their skeleton, and by their skeleton without any one of its letters, so that words that differ
 * in one letter meet. Immutable; asking it costs a small part of asking the index.
 */
final class Vocabulary {

    private static final int LONGEST_WORD = 30;

    /** A shorter skeleton without a letter could be anything. */
    private static final int SHORTEST_TO_CHANGE = 4;

    private static final Pattern THAI = Pattern.compile("[\\u0E01-\\u0E3A\\u0E40-\\u0E4E]{1,30}");

    /** Is written for one sound with the letter after it. */
    private static final String DOUBLED_RO = "\u0E23\u0E23";

    /** In order, as the index has them. */
    private final String[] words;

    /** How many texts have each word. */
    private final int[] having;

    /** A hash of what a word is found by in the upper half, the word's number in the lower. */
    private final long[] keys;

    private Vocabulary(String[] words, int[] having, long[] keys) {
        this.words = words;
        this.having = having;
        this.keys = keys;
    }

    static Vocabulary read(LeafReader segment) throws IOException {
        var words = new ArrayList<String>();
        var having = new ArrayList<Integer>();
        var keys = new Keys();
        Terms terms = segment.terms(Analysis.WORDS);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                String word = term.utf8ToString();
                if (THAI.matcher(word).matches()) {
                    if (word.length() > 1) {
                        keys.add(word, words.size());
                    }
                    words.add(word);
                    having.add(each.docFreq());
                }
            }
        }
        return new Vocabulary(
                words.toArray(String[]::new),
                having.stream().mapToInt(Integer::intValue).toArray(),
                keys.sorted());
    }

    /** How many texts of the segment have a Thai word of 30 letters at most. */
    int texts(String word) {
        int place = Arrays.binarySearch(words, word);
        return place < 0 ? 0 : having[place];
    }

    /** How a word sounds. */
    static String sound(String word) {
        return Skeletons.whole(word.replace(DOUBLED_RO, "\u0E19"));
    }

    /**
     * Adds the words that sound the same, or nearly so.
     *
     * @param sound how the word {@link #sound sounds}
     */
    void addLike(String word, String sound, Set<String> like) {
        if (word.length() > LONGEST_WORD) {
            return;
        }
        find(sound, number -> like.add(words[number]));
        for (String shorter : without(sound)) {
            find(shorter, number -> like.add(words[number]));
        }
    }

    private void find(String key, IntConsumer found) {
        long from = (long) key.hashCode() << Integer.SIZE;
        int place = Arrays.binarySearch(keys, from);
        place = place < 0 ? -place - 1 : place;
        while (place < keys.length && keys[place] >>> Integer.SIZE == from >>> Integer.SIZE) {
            found.accept((int) keys[place++]);
        }
    }

    private static Set<String> without(String sound) {
        var shorter = new LinkedHashSet<String>();
        if (sound.length() >= SHORTEST_TO_CHANGE) {
            for (int i = 0; i < sound.length(); i++) {
                shorter.add(sound.substring(0, i) + sound.substring(i + 1));
            }
        }
        return shorter;
    }

    /** Collects the keys of words. */
    private static final class Keys {

        private long[] keys = new long[64];
        private int count;

        void add(String word, int number) {
            String sound = sound(word);
            add((long) sound.hashCode() << Integer.SIZE | number);
            for (String shorter : without(sound)) {
                add((long) shorter.hashCode() << Integer.SIZE | number);
            }
        }

        private void add(long key) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, count * 2);
            }
            keys[count++] = key;
        }

        long[] sorted() {
            long[] all = Arrays.copyOf(keys, count);
            Arrays.sort(all);
            return all;
        }
    }
}
