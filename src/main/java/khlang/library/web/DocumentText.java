package khlang.library.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.calendar.BangkokClock;
import khlang.library.DocumentDescription;
import khlang.library.DocumentSummary;
import khlang.library.guide.CitizenService;
import khlang.markdown.Heading;
import khlang.markdown.SafeHtml;

/**
 * What a document says, ready to print on its page, on paper or in a booklet.
 *
 * @param note the note of a citizen guide, when it has one
 * @param headings the headings of the body
 */
public record DocumentText(
        DocumentSummary summary,
        DocumentDescription description,
        SafeHtml body,
        Optional<SafeHtml> note,
        List<Heading> headings) {

    /** The structured part, which only citizen guides have. */
    public Optional<CitizenService> service() {
        return Optional.ofNullable(description.service());
    }

    /** The day of the last change, in Bangkok. */
    public LocalDate updatedOn() {
        return LocalDate.ofInstant(summary.updatedAt(), BangkokClock.ZONE);
    }

    /** The headings for the list of contents. */
    public List<Heading> chapters() {
        return headings.stream().filter(heading -> heading.level() == 2).toList();
    }
}
