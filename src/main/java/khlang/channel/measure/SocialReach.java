package khlang.channel.measure;

import java.util.Arrays;
import java.util.List;
import khlang.channel.Channel;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M10, reach in LINE and on Facebook as the platforms count it; typed in.
 *
 * <p>{@code sum(value)} for each channel, as far as heads have confirmed it; shown beside M08,
 * never added to it.
 */
final class SocialReach implements ChannelMeasure {

    @Override
    public String key() {
        return "M10";
    }

    @Override
    public Provenance provenance() {
        return Provenance.TYPED;
    }

    @Override
    public List<FigurePart> count(ChannelYear year) {
        return Arrays.stream(Channel.values())
                .filter(Channel::isSocial)
                .map(one -> ChannelMeasure.sum(one, year))
                .toList();
    }
}
