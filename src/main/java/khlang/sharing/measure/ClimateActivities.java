package khlang.sharing.measure;

import java.util.List;
import khlang.figures.FigurePart;

/**
 * M21, activities that build the atmosphere; from records.
 *
 * <p>{@code count(distinct session) where km_climate and held in FY}, of any kind.
 */
final class ClimateActivities implements SharingMeasure {

    @Override
    public String key() {
        return "M21";
    }

    @Override
    public List<FigurePart> count(SharingYear year) {
        return List.of(
                FigurePart.count(
                        "activities",
                        year.held().filter(HeldEvent::kmClimate).map(HeldEvent::entry).toList()));
    }
}
