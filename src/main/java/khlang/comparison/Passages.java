package khlang.comparison;

import java.util.ArrayList;
import java.util.List;

/** Collects the passages of a comparison in order, and counts. */
final class Passages {

    private final List<String> before;
    private final List<String> after;
    private final Vocabulary words;
    private final WordEdits wordEdits;
    private final List<Passage> passages = new ArrayList<>();
    private int beforeAt;
    private int afterAt;
    private int sameLines;
    private int places;
    private int added;
    private int removed;
    private boolean spacingOnly = true;

    Passages(List<String> before, List<String> after, Vocabulary words, WordEdits wordEdits) {
        this.before = before;
        this.after = after;
        this.words = words;
        this.wordEdits = wordEdits;
    }

    /** The passages that cover both texts. */
    List<Passage> all() {
        endSame();
        return List.copyOf(passages);
    }

    Tally tally() {
        return new Tally(places, added, removed, places > 0 && spacingOnly);
    }

    /** The lines up to a position of the earlier text are in both. */
    void same(int from, int to) {
        sameLines += to - from;
    }

    /**
     * Lines that stand for each other; one side may have none.
     *
     * @param related whether they have words in common that are worth telling
     */
    void changed(List<Line> from, List<Line> to, boolean related) {
        if (from.size() == 1 && to.size() == 1 && from.get(0).number() == to.get(0).number()) {
            sameLines++;
            return;
        }
        endSame();
        List<String> old = before.subList(beforeAt, beforeAt + from.size());
        List<String> now = after.subList(afterAt, afterAt + to.size());
        Tokens oldTokens = Tokens.joined(from.stream().map(Line::tokens).toList());
        Tokens nowTokens = Tokens.joined(to.stream().map(Line::tokens).toList());
        List<Edit> edits =
                related
                        ? wordEdits.of(oldTokens, nowTokens)
                        : List.of(new Edit(0, oldTokens.size(), 0, nowTokens.size()));
        boolean spacing = count(edits, oldTokens, nowTokens);
        List<Run> runs = runs(edits, oldTokens, nowTokens, old, now);
        add(BlockKind.of(runs), old, now, runs);
        places++;
        spacingOnly &= spacing;
    }

    private boolean count(List<Edit> edits, Tokens old, Tokens now) {
        boolean spacing = true;
        for (Edit edit : edits) {
            for (int i = edit.beforeFrom(); i < edit.beforeTo(); i++) {
                int id = old.ids()[i];
                removed += words.isWord(id) ? 1 : 0;
                spacing &= words.isSpace(id);
            }
            for (int i = edit.afterFrom(); i < edit.afterTo(); i++) {
                int id = now.ids()[i];
                added += words.isWord(id) ? 1 : 0;
                spacing &= words.isSpace(id);
            }
        }
        return spacing;
    }

    private void endSame() {
        if (sameLines > 0) {
            List<String> old = before.subList(beforeAt, beforeAt + sameLines);
            List<String> now = after.subList(afterAt, afterAt + sameLines);
            sameLines = 0;
            add(BlockKind.SAME, old, now, List.of(new Run(Change.SAME, String.join("", now))));
        }
    }

    private void add(BlockKind kind, List<String> old, List<String> now, List<Run> runs) {
        passages.add(new Passage(kind, beforeAt + 1, afterAt + 1, old, now, runs));
        beforeAt += old.size();
        afterAt += now.size();
    }

    private static List<Run> runs(
            List<Edit> edits, Tokens old, Tokens now, List<String> before, List<String> after) {
        String oldText = String.join("", before);
        String nowText = String.join("", after);
        var runs = new ArrayList<Run>();
        int at = 0;
        for (Edit edit : edits) {
            addRun(runs, Change.SAME, oldText, old, at, edit.beforeFrom());
            addRun(runs, Change.REMOVED, oldText, old, edit.beforeFrom(), edit.beforeTo());
            addRun(runs, Change.ADDED, nowText, now, edit.afterFrom(), edit.afterTo());
            at = edit.beforeTo();
        }
        addRun(runs, Change.SAME, oldText, old, at, old.size());
        return List.copyOf(runs);
    }

    private static void addRun(
            List<Run> runs, Change change, String text, Tokens tokens, int from, int to) {
        if (from < to) {
            runs.add(new Run(change, text.substring(tokens.start(from), tokens.end(to - 1))));
        }
    }
}
