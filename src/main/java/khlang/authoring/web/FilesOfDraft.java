package khlang.authoring.web;

import java.util.List;

/**
 * What a page says of the files of a text at work.
 *
 * @param rows those that the text gives up too, by name
 * @param missing what the text names although it does not hang there
 */
public record FilesOfDraft(List<FileRow> rows, List<String> missing) {

    /** How many the text has. */
    public long count() {
        return rows.stream().filter(FileRow::stays).count();
    }

    /** Whether anything is to be told. */
    public boolean any() {
        return !rows.isEmpty() || !missing.isEmpty();
    }
}
