package khlang.comparison;

import java.util.ArrayList;
import java.util.List;

/** Walks along the text that both sides started from. One instance serves one merge. */
final class Merger {

    private final List<String> base;
    private final List<String> mine;
    private final List<String> theirs;
    private final List<MergePart> parts = new ArrayList<>();
    private final List<String> agreed = new ArrayList<>();

    /** How far the position in mine, and in theirs, is ahead of that in the base. */
    private int mineAhead;

    private int theirsAhead;

    Merger(List<String> base, List<String> mine, List<String> theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    Merge merge() {
        var numbers = new Vocabulary();
        int[] from = base.stream().mapToInt(numbers::id).toArray();
        int[] toMine = mine.stream().mapToInt(numbers::id).toArray();
        int[] toTheirs = theirs.stream().mapToInt(numbers::id).toArray();
        var myers = new Myers(new Effort(Effort.USUAL));
        List<Edit> mineEdits = myers.edits(from, toMine, numbers.size());
        List<Edit> theirEdits = myers.edits(from, toTheirs, numbers.size());
        int at = 0;
        int m = 0;
        int t = 0;
        while (m < mineEdits.size() || t < theirEdits.size()) {
            int firstMine = m;
            int firstTheirs = t;
            int start = Math.min(begin(mineEdits, m), begin(theirEdits, t));
            int end = start;
            // Take in all that overlaps or touches what was taken.
            while (true) {
                if (begin(mineEdits, m) <= end) {
                    end = Math.max(end, mineEdits.get(m++).beforeTo());
                } else if (begin(theirEdits, t) <= end) {
                    end = Math.max(end, theirEdits.get(t++).beforeTo());
                } else {
                    break;
                }
            }
            agreed.addAll(base.subList(at, start));
            part(start, end, mineEdits.subList(firstMine, m), theirEdits.subList(firstTheirs, t));
            at = end;
        }
        agreed.addAll(base.subList(at, base.size()));
        endAgreed();
        return new Merge(List.copyOf(parts));
    }

    private static int begin(List<Edit> edits, int index) {
        return index < edits.size() ? edits.get(index).beforeFrom() : Integer.MAX_VALUE;
    }

    private void part(int start, int end, List<Edit> mineEdits, List<Edit> theirEdits) {
        int mineStart = start + mineAhead;
        int theirsStart = start + theirsAhead;
        mineAhead += growth(mineEdits);
        theirsAhead += growth(theirEdits);
        List<String> my = mine.subList(mineStart, end + mineAhead);
        List<String> their = theirs.subList(theirsStart, end + theirsAhead);
        if (theirEdits.isEmpty() || my.equals(their)) {
            agreed.addAll(my);
        } else if (mineEdits.isEmpty()) {
            agreed.addAll(their);
        } else {
            conflict(start, end, mineStart, my, theirsStart, their);
        }
    }

    private static int growth(List<Edit> edits) {
        return edits.stream().mapToInt(edit -> edit.added() - edit.removed()).sum();
    }

    /** What both did alike at the edges needs no decision. */
    private void conflict(
            int start,
            int end,
            int mineStart,
            List<String> my,
            int theirsStart,
            List<String> their) {
        int shortest = Math.min(my.size(), their.size());
        int head = 0;
        while (head < shortest && my.get(head).equals(their.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head
                && my.get(my.size() - 1 - tail).equals(their.get(their.size() - 1 - tail))) {
            tail++;
        }
        agreed.addAll(my.subList(0, head));
        endAgreed();
        parts.add(
                new MergePart.Conflict(
                        start + 1,
                        mineStart + head + 1,
                        theirsStart + head + 1,
                        List.copyOf(base.subList(start, end)),
                        List.copyOf(my.subList(head, my.size() - tail)),
                        List.copyOf(their.subList(head, their.size() - tail))));
        agreed.addAll(my.subList(my.size() - tail, my.size()));
    }

    private void endAgreed() {
        if (!agreed.isEmpty()) {
            parts.add(new MergePart.Agreed(List.copyOf(agreed)));
            agreed.clear();
        }
    }
}
