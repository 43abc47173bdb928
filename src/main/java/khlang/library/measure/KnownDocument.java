package khlang.library.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import khlang.calendar.BangkokClock;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.library.Audience;
import khlang.library.DocumentKind;

/**
 * A document that readers have seen at least once, as the measures see it. Shelf, division, kind
 * and audience are those of today: what they were at the end of a past year is not kept in a form
 * that could be counted.
 *
 * @param category the slug of the shelf
 * @param division the slug of the division
 * @param firstPublishedAt the moment that decides its year
 * @param absences when readers did not see it since; in any order
 * @param contributors how many people are named as writers of what was first published; 0 when
 *     nobody is
 * @param isOpen whether its page can be opened, now
 */
record KnownDocument(
        long id,
        String slug,
        String title,
        DocumentKind kind,
        String category,
        String categoryName,
        String division,
        Audience audience,
        Instant firstPublishedAt,
        List<Absence> absences,
        int contributors,
        boolean isOpen) {

    KnownDocument {
        Objects.requireNonNull(firstPublishedAt, "firstPublishedAt");
        absences = List.copyOf(absences);
    }

    /** The day of the first publication, in Bangkok. */
    LocalDate firstDay() {
        return LocalDate.ofInstant(firstPublishedAt, BangkokClock.ZONE);
    }

    /** Whether readers see it when a day is over. */
    boolean isPublishedAfter(LocalDate day) {
        Instant end = BangkokClock.startOf(day.plusDays(1));
        return firstPublishedAt.isBefore(end)
                && absences.stream().noneMatch(one -> one.covers(end));
    }

    /** A line of a list of documents. */
    Entry entry() {
        return entry(
                "document:" + id, title, kind.label() + " · " + categoryName, firstDay(), facets());
    }

    /** A line of a list of shelves: the shelf counts once, whatever stands on it. */
    Entry shelfEntry() {
        return entry("category:" + category, categoryName, title, firstDay(), facets());
    }

    Entry entry(String key, String name, String detail, LocalDate day, Map<Facet, String> facets) {
        return new Entry(key, true, name, detail, day, isOpen ? "/documents/" + slug : "", facets);
    }

    /** What it is counted under, by the day of its first publication. */
    Map<Facet, String> facets() {
        return facets(firstDay());
    }

    /** As {@link #facets()}, by another day. */
    Map<Facet, String> facets(LocalDate day) {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.DIVISION, division);
        facets.put(Facet.CATEGORY, categoryName);
        facets.put(Facet.KIND, kind.label());
        facets.put(Facet.AUDIENCE, audience.label());
        facets.put(Facet.MONTH, YearMonth.from(day).toString());
        return facets;
    }
}
