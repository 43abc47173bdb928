package khlang.channel.measure;

import java.util.Arrays;
import java.util.List;
import khlang.channel.Channel;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M09, accesses by the information centre, boards, leaflets, bound copies and meetings; typed in.
 *
 * <p>{@code sum(value)} for each channel in its own unit, as far as heads have confirmed it. The
 * channels are never added to each other, nor to M08.
 */
final class PhysicalAccesses implements ChannelMeasure {

    @Override
    public String key() {
        return "M09";
    }

    @Override
    public Provenance provenance() {
        return Provenance.TYPED;
    }

    @Override
    public List<FigurePart> count(ChannelYear year) {
        return Arrays.stream(Channel.values())
                .filter(one -> !one.isSocial())
                .map(one -> ChannelMeasure.sum(one, year))
                .toList();
    }
}
