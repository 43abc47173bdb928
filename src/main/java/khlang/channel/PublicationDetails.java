package khlang.channel;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.calendar.ThaiDates;

/**
 * How a document was published by a channel.
 *
 * @param day on which it was
 * @param place the board, group or page in words; may be empty
 * @param link of the post; may be empty
 * @param note anything else; may be empty
 */
public record PublicationDetails(
        Channel channel, LocalDate day, String place, String link, String note) {

    /** Nothing is null. */
    public PublicationDetails {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(note, "note");
    }

    /** In one line, as the log of changes keeps it. */
    public String inWords() {
        return Stream.of(channel.deed(), ThaiDates.abbreviated(day), place, link, note)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
