package khlang.channel.measure;

import java.util.List;
import khlang.channel.Channel;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * A measure of the plan that is counted from the channels: one class each, pure, so that its
 * definition can be held against random years.
 */
interface ChannelMeasure {

    /** Its key in the plan, such as {@code M09}. */
    String key();

    Provenance provenance();

    /** Its numbers, the one that the plan asks for first. */
    List<FigurePart> count(ChannelYear year);

    /** Whether every division is to record something for it: what the portal does not see. */
    default boolean asksDivisions() {
        return provenance() != Provenance.AUTOMATIC;
    }

    /** What it says of a year. */
    default Figure figure(ChannelYear year) {
        return new Figure(
                key(), provenance(), asksDivisions(), year.year(), year.today(), count(year));
    }

    /**
     * The sum of the numbers of a channel; what nobody has confirmed is listed, and not counted.
     */
    static FigurePart sum(Channel channel, ChannelYear year) {
        return FigurePart.count(
                channel.slug(),
                year.tallies().stream()
                        .filter(one -> one.channel() == channel && one.isOf(year.year()))
                        .map(CountedTally::entry)
                        .toList());
    }
}
