package khlang.reading.web;

import java.time.LocalDate;
import java.util.List;
import khlang.reading.OwnReading;
import khlang.reading.OwnWord;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * One's own page of what is to be read.
 *
 * @param asked what is due first at the beginning
 * @param acknowledged the latest first
 * @param mayAsk whether they may ask others to read
 */
public record OwnReadingPage(
        List<OwnReading> asked,
        List<OwnWord> acknowledged,
        Paging paging,
        boolean mayAsk,
        LocalDate today,
        String said)
        implements Page {

    @Override
    public String template() {
        return "reading/own.jte";
    }
}
