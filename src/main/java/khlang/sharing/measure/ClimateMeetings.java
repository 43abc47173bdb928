package khlang.sharing.measure;

import java.util.List;
import khlang.figures.FigurePart;
import khlang.sharing.EventKind;

/**
 * M23, meetings and seminars that support the atmosphere; from records. A subset of M21.
 *
 * <p>{@code count(distinct session) where kind in (meeting, seminar) and km_climate and held in
 * FY}.
 */
final class ClimateMeetings implements SharingMeasure {

    @Override
    public String key() {
        return "M23";
    }

    @Override
    public List<FigurePart> count(SharingYear year) {
        return List.of(
                FigurePart.count(
                        "meetings",
                        year.held()
                                .filter(HeldEvent::kmClimate)
                                .filter(
                                        one ->
                                                one.kind().isMeeting()
                                                        || one.kind() == EventKind.SEMINAR)
                                .map(HeldEvent::entry)
                                .toList()));
    }
}
