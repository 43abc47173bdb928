package khlang.channel.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import khlang.channel.Channel;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M14, public information recorded on the website; automatic. What was published by other channels
 * stands beside it, counted from the log.
 *
 * <p>{@code count(document)} with {@code audience = public} by the day of its first publication;
 * {@code count(publication)} for each channel by its day.
 */
final class PublicInformation implements ChannelMeasure {

    @Override
    public String key() {
        return "M14";
    }

    @Override
    public Provenance provenance() {
        return Provenance.AUTOMATIC;
    }

    @Override
    public List<FigurePart> count(ChannelYear year) {
        FigurePart website =
                FigurePart.count(
                        "website",
                        year.documents().stream()
                                .filter(one -> year.holds(one.day()))
                                .map(WebPublication::entry)
                                .toList());
        return Stream.concat(
                        Stream.of(website),
                        Arrays.stream(Channel.values()).map(one -> logged(one, year)))
                .toList();
    }

    private static FigurePart logged(Channel channel, ChannelYear year) {
        return FigurePart.count(
                channel.slug(),
                year.publications().stream()
                        .filter(one -> one.channel() == channel)
                        .filter(one -> year.holds(one.day()))
                        .map(LoggedPublication::entry)
                        .toList());
    }
}
