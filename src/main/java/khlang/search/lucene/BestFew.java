package khlang.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best few of many without sorting all of them. */
final class BestFew<T> {

    private final Comparator<T> bestFirst;
    private final int most;
    private final PriorityQueue<T> worstFirst;

    /**
     * @param most how many are kept, at least 1
     */
    BestFew(Comparator<T> bestFirst, int most) {
        this.bestFirst = bestFirst;
        this.most = most;
        this.worstFirst = new PriorityQueue<>(bestFirst.reversed());
    }

    void add(T one) {
        if (worstFirst.size() < most) {
            worstFirst.add(one);
        } else if (bestFirst.compare(one, worstFirst.peek()) < 0) {
            worstFirst.poll();
            worstFirst.add(one);
        }
    }

    /** What was kept, the best first. */
    List<T> inOrder() {
        var all = new ArrayList<>(worstFirst);
        all.sort(bestFirst);
        return all;
    }
}
