package khlang.channel.web;

import java.time.LocalDate;
import khlang.channel.Channel;
import khlang.library.DocumentSummary;
import khlang.library.web.PrintedDigits;
import khlang.web.Page;

/**
 * A sheet to put up: what the document is about, and a large code that leads to it.
 *
 * @param channel under which those who follow the code are counted
 * @param digits how the office writes digits on paper
 * @param today in Bangkok
 */
public record PosterPage(
        DocumentSummary document, Channel channel, PrintedDigits digits, LocalDate today)
        implements Page {

    @Override
    public String template() {
        return "channel/poster.jte";
    }
}
