package khlang.channel.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import khlang.channel.ImprovedChannel;
import khlang.figures.Entry;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M27, improvements of board, website and information centre; automatic for what is published, by
 * hand for the rest.
 *
 * <p>{@code count per channel}; the channels are never added to each other. What is recorded by
 * hand counts when the head stands for it. The website is {@code distinct days with at least one
 * approved publication or revision + structural updates}: a day counts once, however much was
 * published on it and for whomever, and a structural update that was recorded by hand counts
 * besides, on a day that is counted already, too. They are different things: new texts, and a
 * better place for them.
 */
final class ImprovementsMade implements ChannelMeasure {

    @Override
    public String key() {
        return "M27";
    }

    @Override
    public Provenance provenance() {
        return Provenance.MIXED;
    }

    @Override
    public List<FigurePart> count(ChannelYear year) {
        return Arrays.stream(ImprovedChannel.values())
                .map(
                        one ->
                                FigurePart.count(
                                        one.slug(),
                                        Stream.concat(automatic(one, year), recorded(one, year))
                                                .toList()))
                .toList();
    }

    private static Stream<Entry> automatic(ImprovedChannel channel, ChannelYear year) {
        return channel == ImprovedChannel.WEBSITE
                ? year.changes().stream().filter(one -> year.holds(one.day())).map(WebChange::entry)
                : Stream.empty();
    }

    private static Stream<Entry> recorded(ImprovedChannel channel, ChannelYear year) {
        return year.improvements().stream()
                .filter(one -> one.channel() == channel && year.holds(one.day()))
                .map(RecordedImprovement::entry);
    }
}
