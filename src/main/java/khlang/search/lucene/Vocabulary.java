package khlang.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    /** No longer word is known. */
    static final int LONGEST_WORD = 30;

    private static final int MARKS_EACH = 8;

    /** An odd number without a pattern. */
    private static final int SPREAD = 0x9E3779B1;

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

    /** Tells at once of nearly every key that is not here. */
    private final BitSet present;

    private final int marks;

    private Vocabulary(String[] words, int[] having, long[] keys) {
        this.words = words;
        this.having = having;
        this.keys = keys;
        marks = Math.max(1, keys.length) * MARKS_EACH;
        present = new BitSet(marks);
        for (long key : keys) {
            present.set(bit((int) (key >>> Integer.SIZE)));
        }
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

    /** What words that sound like that, or nearly so, are found by in any vocabulary. */
    static int[] keys(String sound) {
        return IntStream.concat(
                        IntStream.of(sound.hashCode()),
                        without(sound).stream().mapToInt(String::hashCode))
                .toArray();
    }

    /** Adds the words that are found by some keys. */
    void addLike(int[] wanted, Set<String> like) {
        for (int key : wanted) {
            if (present.get(bit(key))) {
                addAll(key, like);
            }
        }
    }

    private void addAll(int key, Set<String> like) {
        long from = (long) key << Integer.SIZE;
        int place = Arrays.binarySearch(keys, from);
        place = place < 0 ? -place - 1 : place;
        while (place < keys.length && keys[place] >>> Integer.SIZE == from >>> Integer.SIZE) {
            like.add(words[(int) keys[place++]]);
        }
    }

    /** Where a key leaves its mark; there is room for eight times as many. */
    private int bit(int key) {
        return Math.floorMod(key * SPREAD, marks);
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
