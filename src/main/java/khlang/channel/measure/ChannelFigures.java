package khlang.channel.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.Figures;

/** Counts the measures of the channels. */
@ApplicationScoped
@Transactional
public class ChannelFigures implements Figures {

    /** All of them, in the order of their keys. */
    static final List<ChannelMeasure> MEASURES =
            List.of(
                    new PhysicalAccesses(),
                    new SocialReach(),
                    new PublicInformation(),
                    new ImprovementsMade());

    @Inject ChannelYears years;

    @Override
    public List<String> measures() {
        return MEASURES.stream().map(ChannelMeasure::key).toList();
    }

    @Override
    public List<Figure> figures(FiscalYear year) {
        ChannelYear known = years.load(year);
        return MEASURES.stream().map(one -> one.figure(known)).toList();
    }
}
