package khlang.policy.web;

import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.BangkokClock;
import khlang.library.PublishedDocument;
import khlang.markdown.SafeHtml;
import khlang.web.Page;

/**
 * A promise, ready to print.
 *
 * @param document its text; empty as long as none is published for everybody
 */
public record PolicyPage(Policy policy, Optional<Text> document) implements Page {

    /** What its document says. */
    public record Text(PublishedDocument source, SafeHtml body) {

        /** The day of the last change, in Bangkok. */
        public LocalDate updatedOn() {
            return LocalDate.ofInstant(source.summary().updatedAt(), BangkokClock.ZONE);
        }
    }

    @Override
    public String template() {
        return "policy/policy.jte";
    }

    /** The title of the document, else that of the promise. */
    public String title() {
        return document.map(text -> text.source().summary().title()).orElse(policy.label());
    }

    /** A sentence for search engines; null when there is none. */
    public String summary() {
        return document.map(text -> text.source().summary().summary()).orElse(null);
    }
}
