package khlang.word;

import java.util.List;

/**
 * A table that stands before the text of a Word file, such as the facts of a document or its steps.
 *
 * @param heading printed above it
 * @param head the names of the columns; empty when the first column names the rows
 * @param rows plain texts, all as many as there are columns
 */
public record PrefaceTable(String heading, List<String> head, List<List<String>> rows) {

    /** Keeps copies of the lists. */
    public PrefaceTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
