package khlang.word;

import java.util.List;
import java.util.Optional;

/**
 * What is known at a place of a template: the whole, and the items of the lists around the place.
 *
 * @param list the name of the list that the item is of; empty for the whole
 * @param outer null for the whole
 */
record Scope(String list, Filling filling, Scope outer) {

    /** What is known outside of all lists. */
    static Scope of(Filling whole) {
        return new Scope("", whole, null);
    }

    /** The lines of a gap; empty when nobody knows it here. */
    Optional<List<String>> lines(String gap) {
        List<String> own = filling.texts().get(key(gap));
        return own != null || outer == null ? Optional.ofNullable(own) : outer.lines(gap);
    }

    /** What is drawn in a gap. */
    Optional<BarChart> chart(String gap) {
        BarChart own = filling.charts().get(key(gap));
        return own != null || outer == null ? Optional.ofNullable(own) : outer.chart(gap);
    }

    /** The name of a gap among those of the item; that of no gap for gaps of something else. */
    private String key(String gap) {
        if (list.isEmpty()) {
            return gap;
        }
        return gap.startsWith(list + ".") ? gap.substring(list.length() + 1) : "";
    }

    /**
     * What the inside of a block is filled with, once for each: the items of a list, or this once
     * when there is something in a gap, else never; empty when nobody knows the name.
     */
    Optional<List<Scope>> block(String name) {
        Optional<List<Scope>> items = items(name);
        if (items.isPresent()) {
            return items;
        }
        return chart(name).isPresent()
                ? Optional.of(List.of(this))
                : lines(name).map(lines -> isEmpty(lines) ? List.of() : List.of(this));
    }

    private static boolean isEmpty(List<String> lines) {
        return lines.stream().allMatch(String::isBlank);
    }

    /** The items of a list that no place around this one is an item of. */
    Optional<List<Scope>> items(String name) {
        for (Scope one = this; one != null; one = one.outer) {
            List<Filling> found = one.filling.lists().get(name);
            if (one.list.equals(name)) {
                return Optional.empty();
            }
            if (found != null) {
                return Optional.of(
                        found.stream().map(item -> new Scope(name, item, this)).toList());
            }
        }
        return Optional.empty();
    }
}
