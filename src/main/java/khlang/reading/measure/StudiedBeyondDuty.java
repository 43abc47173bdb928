package khlang.reading.measure;

import java.util.List;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M17, staff who studied manuals outside their duty, in people; from the portal's events.
 *
 * <p>{@code count(distinct person) with >= 1 acknowledgement in FY where document.division !=
 * person.division or document not in person's tasks}; of manuals, and only what was acknowledged
 * without having been asked for: that which one is asked to read is one's duty. Nobody's reading is
 * recorded, so that nothing else can be counted.
 */
final class StudiedBeyondDuty implements ReadingMeasure {

    @Override
    public String key() {
        return "M17";
    }

    @Override
    public Provenance provenance() {
        return Provenance.AUTOMATIC;
    }

    @Override
    public List<FigurePart> count(ReadingYear year) {
        return List.of(
                FigurePart.count(
                        "people",
                        year.manuals().stream()
                                .filter(one -> one.countsIn(year.year(), year.asOf()))
                                .filter(ReadManual::isManual)
                                .filter(one -> !one.asked())
                                .filter(ReadManual::isBeyondDuty)
                                .map(ReadManual::entry)
                                .toList()));
    }
}
