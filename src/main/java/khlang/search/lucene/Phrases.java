package khlang.search.lucene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import khlang.thai.Skeletons;
import khlang.thai.ThaiClusters;
import khlang.thai.TypedText;
import khlang.thai.Words;

/**
 * Short texts in which a part is looked for, in the middle of words too. All their letters stand in
 * one string: to run through ten thousand titles costs less than to look anything up in a tree.
 * Immutable.
 */
final class Phrases {

    /** Stands between two texts; nobody's letters contain it. */
    private static final char END = '\n';

    private static final int SHORTEST_SOUND = 3;

    /** How well a text fits, the best first. */
    enum Fit {
        BEGINNING,
        WORD,
        INSIDE,
        PARTS,
        SOUND
    }

    /**
     * A text that fits.
     *
     * @param number of the text, from 0 in the order in which they were given
     * @param start where what was typed stands among its letters
     * @param end the position after it; the same as the start for parts and sounds
     */
    record Found(int number, Fit fit, int start, int end) {}

    private final String letters;
    private final int[] starts;
    private final BitSet wordStarts;
    private final String sounds;
    private final int[] soundStarts;

    Phrases(List<String> texts) {
        var all = new StringBuilder();
        var bones = new StringBuilder();
        starts = new int[texts.size()];
        soundStarts = new int[texts.size()];
        wordStarts = new BitSet();
        var words = new Words();
        for (int i = 0; i < texts.size(); i++) {
            TypedText typed = TypedText.withWords(texts.get(i), words);
            starts[i] = all.length();
            soundStarts[i] = bones.length();
            for (int at = 0; at < typed.text().length(); at++) {
                wordStarts.set(all.length() + at, typed.isWordStart(at));
            }
            all.append(typed.text()).append(END);
            bones.append(Skeletons.whole(typed.text())).append(END);
        }
        letters = all.toString();
        sounds = bones.toString();
    }

    /**
     * Finds each text that holds what was typed, blanks or not.
     *
     * @param typed letters, at least one
     */
    void find(String typed, Consumer<Found> found) {
        int at = letters.indexOf(typed);
        while (at >= 0) {
            int number = number(starts, at);
            int end = end(starts, letters, number);
            Found best = null;
            while (at >= 0 && at < end) {
                Fit fit = fit(number, at);
                if (fit != null && (best == null || fit.compareTo(best.fit()) < 0)) {
                    int start = at - starts[number];
                    best = new Found(number, fit, start, start + typed.length());
                }
                at = letters.indexOf(typed, fit == Fit.BEGINNING ? end : at + 1);
            }
            if (best != null) {
                found.accept(best);
            }
        }
    }

    /** Null in the middle of a cluster, where nobody begins to type. */
    private Fit fit(int number, int at) {
        if (at == starts[number]) {
            return Fit.BEGINNING;
        }
        if (wordStarts.get(at)) {
            return Fit.WORD;
        }
        return ThaiClusters.mayCutAt(letters, at) ? Fit.INSIDE : null;
    }

    /**
     * Finds each text that holds all of several parts, in whatever order.
     *
     * @param parts letters, at least one of them
     */
    void findAll(List<String> parts, Consumer<Found> found) {
        String longest = parts.stream().max(Phrases::byLength).orElseThrow();
        int at = letters.indexOf(longest);
        while (at >= 0) {
            int number = number(starts, at);
            int end = end(starts, letters, number);
            String text = letters.substring(starts[number], end);
            if (parts.stream().allMatch(text::contains)) {
                found.accept(new Found(number, Fit.PARTS, 0, 0));
            }
            at = letters.indexOf(longest, end);
        }
    }

    private static int byLength(String one, String other) {
        return Integer.compare(one.length(), other.length());
    }

    /** Finds each text in which something sounds like what was typed. */
    void findSound(String typed, Consumer<Found> found) {
        String sound = Skeletons.whole(typed);
        int at = sound.length() < SHORTEST_SOUND ? -1 : sounds.indexOf(sound);
        while (at >= 0) {
            int number = number(soundStarts, at);
            found.accept(new Found(number, Fit.SOUND, 0, 0));
            at = sounds.indexOf(sound, end(soundStarts, sounds, number));
        }
    }

    /** The last text that begins at or before a position. */
    private static int number(int[] starts, int at) {
        int place = Arrays.binarySearch(starts, at);
        return place >= 0 ? place : -place - 2;
    }

    private static int end(int[] starts, String all, int number) {
        return (number + 1 < starts.length ? starts[number + 1] : all.length()) - 1;
    }
}
