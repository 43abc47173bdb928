package khlang.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.BangkokClock;

/**
 * What an index says of a document that everybody may read.
 *
 * @param id the database's key
 * @param section its place in the index of the Official Information Act; null for none
 * @param number the official number on the paper; null for none
 * @param dated the day on the paper; null when it bears none
 * @param effectiveFrom null when not known
 * @param fiscalYear a Buddhist year, null for none
 * @param sample whether anything in it must still be checked locally
 */
public record PublicDocument(
        Long id,
        String slug,
        String title,
        DocumentKind kind,
        String divisionName,
        OiaSection section,
        String number,
        LocalDate dated,
        LocalDate effectiveFrom,
        Integer fiscalYear,
        Instant firstPublishedAt,
        Instant updatedAt,
        boolean sample) {

    /** When readers first saw it, in Bangkok. */
    public LocalDate publishedOn() {
        return LocalDate.ofInstant(firstPublishedAt, BangkokClock.ZONE);
    }

    /** When what readers see last changed, in Bangkok; none when it is still the first text. */
    public Optional<LocalDate> revisedOn() {
        LocalDate day = LocalDate.ofInstant(updatedAt, BangkokClock.ZONE);
        return day.isAfter(publishedOn()) ? Optional.of(day) : Optional.empty();
    }

    /** The day by which it is sorted: on the paper, else of its effect, else of its publication. */
    public LocalDate day() {
        return dated != null ? dated : effectiveFrom != null ? effectiveFrom : publishedOn();
    }
}
