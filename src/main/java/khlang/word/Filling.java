package khlang.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What fills the gaps of a template. A list is named in a gap before the dot: {@code {{row.name}}}
 * is the text {@code name} of an item of the list {@code row}.
 *
 * @param texts the lines of each gap; a gap without lines vanishes
 * @param lists the items of each list
 * @param charts what is drawn in a gap
 */
public record Filling(
        Map<String, List<String>> texts,
        Map<String, List<Filling>> lists,
        Map<String, BarChart> charts) {

    /** Maps are copied. */
    public Filling {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
        charts = Map.copyOf(charts);
    }

    /** One of texts alone. */
    public static Filling of(Map<String, List<String>> texts) {
        return new Filling(texts, Map.of(), Map.of());
    }

    /** The same with a list. */
    public Filling with(String list, List<Filling> items) {
        var all = new HashMap<>(lists);
        all.put(list, List.copyOf(items));
        return new Filling(texts, all, charts);
    }

    /** The same with a chart; a gap for which there is none vanishes. */
    public Filling with(String gap, Optional<BarChart> chart) {
        var words = new HashMap<>(texts);
        var drawn = new HashMap<>(charts);
        chart.ifPresentOrElse(one -> drawn.put(gap, one), () -> words.put(gap, List.of()));
        return new Filling(words, lists, drawn);
    }
}
