package khlang.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.search.TextFragment;
import khlang.thai.MappedText;
import khlang.thai.SearchText;
import khlang.thai.ThaiClusters;
import khlang.thai.Token;
import khlang.thai.Words;

/** Finds in a text the words that somebody looked for. */
final class Marker {

    /** A word far more common than the rarest one is only marked beside another. */
    private static final double WORTH_MARKING = 0.25;

    /** A word of so many letters is also marked inside another; a shorter one may be chance. */
    private static final int LONG_ENOUGH_INSIDE_A_WORD = 5;

    private final Set<String> all;
    private final Map<String, Double> telling;
    private final Words cut = new Words();

    /**
     * A stretch of a text.
     *
     * @param end the position after its last
     * @param telling whether it is worth a mark of its own
     */
    record Range(int start, int end, boolean telling) {}

    /**
     * @param rarities words, each with how much it tells
     */
    Marker(Map<String, Double> rarities) {
        double rarest = rarities.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        all = rarities.keySet();
        telling =
                rarities.entrySet().stream()
                        .filter(word -> word.getValue() >= rarest * WORTH_MARKING)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The words worth marking, with how much each tells. */
    Map<String, Double> words() {
        return telling;
    }

    /** The text in pieces, what was looked for marked; line breaks and repeated blanks are gone. */
    List<TextFragment> fragments(String original) {
        MappedText mapped = SearchText.of(original);
        var fragments = new ArrayList<TextFragment>();
        int done = 0;
        for (Range range : merged(ranges(mapped.text()), mapped.text())) {
            int start = mapped.originalOffset(range.start());
            int end = mapped.originalOffset(range.end());
            add(fragments, original.substring(done, start), false);
            add(fragments, original.substring(start, end), true);
            done = end;
        }
        add(fragments, original.substring(done), false);
        return fragments;
    }

    private static void add(List<TextFragment> fragments, String text, boolean marked) {
        if (!text.isEmpty()) {
            fragments.add(new TextFragment(text.replaceAll("\\s+", " "), marked));
        }
    }

    private List<Range> ranges(String text) {
        var ranges = new ArrayList<Range>();
        for (Token word : cut.of(text)) {
            if (all.contains(word.text())) {
                ranges.add(new Range(word.start(), word.end(), telling.containsKey(word.text())));
            }
        }
        for (String word : telling.keySet()) {
            if (word.length() >= LONG_ENOUGH_INSIDE_A_WORD) {
                ranges.addAll(occurrences(word, text));
            }
        }
        ranges.sort(Comparator.comparingInt(Range::start));
        return ranges;
    }

    /** Where a word stands in a search text, also inside other words but never inside a cluster. */
    static List<Range> occurrences(String word, String text) {
        var found = new ArrayList<Range>();
        int start = text.indexOf(word);
        while (start >= 0) {
            int end = start + word.length();
            if (ThaiClusters.mayCutAt(text, start) && ThaiClusters.mayCutAt(text, end)) {
                found.add(new Range(start, end, true));
            }
            start = text.indexOf(word, end);
        }
        return found;
    }

    /** Joins what overlaps, touches, or has only a blank between; keeps what then tells. */
    private static List<Range> merged(List<Range> sorted, String text) {
        var merged = new ArrayList<Range>();
        for (Range range : sorted) {
            Range last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || isApart(last.end(), range.start(), text)) {
                merged.add(range);
            } else {
                int end = Math.max(last.end(), range.end());
                boolean telling = last.telling() || range.telling();
                merged.set(merged.size() - 1, new Range(last.start(), end, telling));
            }
        }
        merged.removeIf(range -> !range.telling());
        return merged;
    }

    private static boolean isApart(int end, int start, String text) {
        return start > end && !text.substring(end, start).isBlank();
    }
}
