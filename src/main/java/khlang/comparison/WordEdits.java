package khlang.comparison;

import java.util.ArrayList;
import java.util.List;

/** The differences of two stretches of text, by word, made fit to read. */
final class WordEdits {

    /** A stretch of more letters than this is worth showing as the same. */
    private static final int LONGEST_ISLAND = 12;

    private static final int AT_BORDER = 4;
    private static final int AT_SPACE = 2;

    private final Myers myers;
    private final Vocabulary vocabulary;

    WordEdits(Myers myers, Vocabulary vocabulary) {
        this.myers = myers;
        this.vocabulary = vocabulary;
    }

    List<Edit> of(Tokens before, Tokens after) {
        List<Edit> edits = myers.edits(before.ids(), after.ids(), vocabulary.size());
        List<Edit> slid =
                Slides.slide(
                        edits,
                        before.ids(),
                        after.ids(),
                        position -> edge(before.ids(), position),
                        position -> edge(after.ids(), position));
        return joined(slid, before.ids()).stream()
                .map(edit -> trimmed(edit, before.ids(), after.ids()))
                .toList();
    }

    /** Words begin after a border or a space rather than before it. */
    private int edge(int[] ids, int position) {
        if (position == 0 || position == ids.length || vocabulary.isBorder(ids[position - 1])) {
            return AT_BORDER;
        }
        if (vocabulary.isBorder(ids[position])) {
            return AT_BORDER - 1;
        }
        if (vocabulary.isSpace(ids[position - 1])) {
            return AT_SPACE;
        }
        return vocabulary.isSpace(ids[position]) ? AT_SPACE - 1 : 0;
    }

    /** Runs two differences together when only a few letters between them are the same. */
    private List<Edit> joined(List<Edit> edits, int[] before) {
        var joined = new ArrayList<Edit>(edits.size());
        for (Edit next : edits) {
            Edit last = next;
            while (!joined.isEmpty() && isIsland(joined.getLast(), last, before)) {
                last = joined.removeLast().upTo(last);
            }
            joined.add(last);
        }
        return joined;
    }

    /** Two differences run together may begin or end alike. */
    private static Edit trimmed(Edit edit, int[] before, int[] after) {
        int shortest = Math.min(edit.removed(), edit.added());
        int head = 0;
        while (head < shortest
                && before[edit.beforeFrom() + head] == after[edit.afterFrom() + head]) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head
                && before[edit.beforeTo() - 1 - tail] == after[edit.afterTo() - 1 - tail]) {
            tail++;
        }
        return new Edit(
                edit.beforeFrom() + head,
                edit.beforeTo() - tail,
                edit.afterFrom() + head,
                edit.afterTo() - tail);
    }

    /** An island is no longer than what was changed on either side of it. */
    private boolean isIsland(Edit last, Edit next, int[] before) {
        int longest = Math.min(LONGEST_ISLAND, Math.min(size(last), size(next)));
        int length = 0;
        for (int i = last.beforeTo(); i < next.beforeFrom(); i++) {
            length += vocabulary.length(before[i]);
            if (vocabulary.isBorder(before[i]) || length > longest) {
                return false;
            }
        }
        return true;
    }

    /** Words changed; measured in tokens of three letters, since lengths need not be exact. */
    private static int size(Edit edit) {
        return 3 * Math.max(edit.removed(), edit.added());
    }
}
