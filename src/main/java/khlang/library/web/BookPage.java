package khlang.library.web;

import java.time.LocalDate;
import java.util.List;
import khlang.web.Page;

/**
 * A whole shelf as one booklet to print.
 *
 * @param path the address of the shelf
 * @param chapters its documents by title, at most {@link Books#MOST_CHAPTERS}
 * @param total how many documents stand on the shelf
 * @param today the day of printing, in Bangkok
 * @param digits how the office writes digits on paper
 */
public record BookPage(
        String path,
        String title,
        List<DocumentText> chapters,
        long total,
        LocalDate today,
        PrintedDigits digits)
        implements Page {

    @Override
    public String template() {
        return "library/book.jte";
    }
}
