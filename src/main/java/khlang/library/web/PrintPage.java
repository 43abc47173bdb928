package khlang.library.web;

import java.util.Optional;
import khlang.web.Handout;
import khlang.web.Page;

/**
 * A document on paper: a citizen guide on one sheet, made from its fields; any other document with
 * its whole text.
 *
 * @param digits how the office writes digits on paper
 */
public record PrintPage(DocumentPage document, PrintedDigits digits) implements Page {

    @Override
    public String template() {
        return "library/print.jte";
    }

    @Override
    public Optional<Handout> handout() {
        return Optional.of(new Handout(document.text().summary().id(), Handout.Form.PRINT));
    }
}
