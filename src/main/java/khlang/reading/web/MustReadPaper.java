package khlang.reading.web;

import java.time.LocalDate;
import java.util.List;
import khlang.library.web.PrintedDigits;
import khlang.reading.AskedPerson;
import khlang.reading.Circle;
import khlang.web.Page;

/**
 * Who has not acknowledged something, on paper, for the head of the division.
 *
 * @param digits writes digits as the office does
 */
public record MustReadPaper(
        Circle circle,
        String group,
        List<AskedPerson> waiting,
        LocalDate today,
        PrintedDigits digits)
        implements Page {

    @Override
    public String template() {
        return "reading/paper.jte";
    }
}
