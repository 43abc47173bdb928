package khlang.word;

import java.util.ArrayList;
import java.util.List;
import khlang.word.Block.Listing;

/** Makes nested lists of the numbered paragraphs in which word processors keep them. */
final class Lists {

    /**
     * One paragraph of a list.
     *
     * @param level 0 or more, how deep it stands
     * @param number what is printed before it; ignored without numbers
     * @param sign what stands behind the number
     */
    record Entry(int level, boolean ordered, int number, char sign, List<Block> blocks) {}

    private final List<Entry> entries;
    private int at;

    private Lists(List<Entry> entries) {
        this.entries = entries;
    }

    /** The lists that follow each other, in order. */
    static List<Block> of(List<Entry> entries) {
        var lists = new Lists(entries);
        var blocks = new ArrayList<Block>();
        while (lists.at < entries.size()) {
            blocks.add(lists.next(entries.get(lists.at).level()));
        }
        return blocks;
    }

    /** Adds a list; one that begins with a deeper one goes on with the list before it. */
    static void add(List<Block> blocks, Listing list) {
        if (list.items().isEmpty()) {
            return;
        }
        boolean goesOn =
                !blocks.isEmpty()
                        && blocks.getLast() instanceof Listing last
                        && last.ordered() == list.ordered()
                        && list.items().getFirst().getFirst() instanceof Listing;
        if (!goesOn) {
            blocks.add(list);
            return;
        }
        var before = (Listing) blocks.removeLast();
        var items = new ArrayList<List<Block>>(before.items());
        var inner = new ArrayList<>(items.removeLast());
        inner.addAll(list.items().getFirst());
        items.add(inner);
        items.addAll(list.items().subList(1, list.items().size()));
        blocks.add(new Listing(before.ordered(), before.start(), before.sign(), items));
    }

    /** The list that begins here, with all that stands deeper. */
    private Listing next(int level) {
        Entry first = entries.get(at);
        var items = new ArrayList<List<Block>>();
        Entry last = null;
        while (at < entries.size()) {
            Entry entry = entries.get(at);
            if (entry.level() > level && last != null) {
                items.getLast().add(next(entry.level()));
            } else if (last != null && (entry.level() < level || !goesOn(last, entry))) {
                break;
            } else {
                items.add(new ArrayList<>(entry.blocks()));
                last = entry;
                at++;
            }
        }
        return new Listing(
                first.ordered(), first.ordered() ? first.number() : 1, first.sign(), items);
    }

    private static boolean goesOn(Entry last, Entry entry) {
        return last.ordered() == entry.ordered()
                && (!last.ordered()
                        || (entry.number() == last.number() + 1 && entry.sign() == last.sign()));
    }
}
