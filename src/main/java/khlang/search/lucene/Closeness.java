package khlang.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.ScoreDoc;

/**
 * How much of what was looked for stands close together somewhere in a document. A long text has
 * every word somewhere; the passage that answers has them side by side.
 */
final class Closeness {

    /** How many terms count as together, about what one paragraph has. */
    static final int TOGETHER = 60;

    /** Only the rarest terms are looked for, and only so often in one text: bounds the time. */
    private static final int MOST_TERMS = 40;

    private static final int MOST_PLACES = 64;

    private final IndexReader index;
    private final String field;
    private final List<String> terms;
    private final double[] rarities;

    /**
     * Looks for terms of a field that keeps positions.
     *
     * @param rarities terms, each with how much it tells
     */
    Closeness(IndexReader index, String field, Map<String, Double> rarities) {
        this.index = index;
        this.field = field;
        List<Map.Entry<String, Double>> rarest =
                rarities.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Double>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_TERMS)
                        .toList();
        this.terms = rarest.stream().map(Map.Entry::getKey).toList();
        this.rarities = rarest.stream().mapToDouble(Map.Entry::getValue).toArray();
    }

    /** For each document the greatest sum of rarities that stands together, 0 for none. */
    double[] of(List<ScoreDoc> documents) throws IOException {
        Places[] places = new Places[documents.size()];
        Arrays.setAll(places, i -> new Places());
        Occurrences.visit(
                index,
                field,
                terms,
                PostingsEnum.POSITIONS,
                documents,
                (document, term, found) -> places[document].add(found, term));
        return Arrays.stream(places).mapToDouble(found -> found.closest(rarities)).toArray();
    }

    /** Where the terms stand in one document. */
    private static final class Places {

        private long[] all = new long[16];
        private int count;

        void add(PostingsEnum found, int term) throws IOException {
            int times = Math.min(MOST_PLACES, found.freq());
            if (count + times > all.length) {
                all = Arrays.copyOf(all, Math.max(count + times, 2 * all.length));
            }
            for (int i = 0; i < times; i++) {
                all[count++] = ((long) found.nextPosition() << Integer.SIZE) | term;
            }
        }

        double closest(double[] rarities) {
            Arrays.sort(all, 0, count);
            int[] inside = new int[rarities.length];
            double sum = 0;
            double most = 0;
            int first = 0;
            for (int last = 0; last < count; last++) {
                int added = (int) all[last];
                sum += inside[added]++ == 0 ? rarities[added] : 0;
                for (; position(first) <= position(last) - TOGETHER; first++) {
                    int left = (int) all[first];
                    sum -= --inside[left] == 0 ? rarities[left] : 0;
                }
                most = Math.max(most, sum);
            }
            return most;
        }

        private long position(int place) {
            return all[place] >> Integer.SIZE;
        }
    }
}
