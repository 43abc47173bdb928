package khlang.channel;

import java.util.Objects;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/**
 * Which publications are asked for.
 *
 * @param words in the document's title or the place; empty for any
 * @param year in which they were made; empty for any
 * @param channel by which they were made; empty for any
 * @param division the slug of the one whose record they are; empty for any
 * @param document the key of the document; 0 for any
 */
public record PublicationFilter(
        String words,
        Optional<FiscalYear> year,
        Optional<Channel> channel,
        String division,
        long document) {

    /** Nothing is null. */
    public PublicationFilter {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(division, "division");
    }

    /** All of one document. */
    public static PublicationFilter of(long document) {
        return new PublicationFilter("", Optional.empty(), Optional.empty(), "", document);
    }
}
