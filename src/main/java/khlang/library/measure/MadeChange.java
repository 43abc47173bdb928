package khlang.library.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.library.ChangeKind;

/**
 * An approved revision of a document, with the reason that was given for it.
 *
 * @param number its place in the history of the document, 1 for the first
 * @param approvedAt the moment that decides its year; of a revision that nobody had to approve,
 *     when it was shown
 * @param said what was changed and by whom; may be empty
 */
record MadeChange(
        KnownDocument document, int number, ChangeKind kind, Instant approvedAt, String said) {

    /** The day of the approval, in Bangkok. */
    LocalDate day() {
        return LocalDate.ofInstant(approvedAt, BangkokClock.ZONE);
    }

    /** Whether it changes what readers had seen already, in a year as it is known on a day. */
    boolean countsIn(FiscalYear year, LocalDate asOf) {
        return number > 1
                && approvedAt.isAfter(document.firstPublishedAt())
                && FiscalYear.containing(day()).equals(year)
                && !day().isAfter(asOf);
    }

    /** A line of a list of documents. */
    Entry entry() {
        String detail = said.isEmpty() ? kind.label() : kind.label() + " · " + said;
        return document.entry(
                "document:" + document.id(), document.title(), detail, day(), facets());
    }

    /** A line of a list of shelves. */
    Entry shelfEntry() {
        return document.entry(
                "category:" + document.category(),
                document.categoryName(),
                document.title(),
                day(),
                facets());
    }

    private Map<Facet, String> facets() {
        Map<Facet, String> facets = document.facets(day());
        facets.put(Facet.CHANGE, kind.label());
        return facets;
    }
}
