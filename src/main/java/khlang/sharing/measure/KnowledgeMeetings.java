package khlang.sharing.measure;

import java.util.List;
import khlang.figures.FigurePart;

/**
 * M11, knowledge-sharing meetings; from records.
 *
 * <p>{@code count(session) where kind = meeting and held and fiscalYear(held_on) = FY and
 * km_sharing and has >= 1 topic}.
 */
final class KnowledgeMeetings implements SharingMeasure {

    @Override
    public String key() {
        return "M11";
    }

    @Override
    public List<FigurePart> count(SharingYear year) {
        return List.of(
                FigurePart.count(
                        "meetings",
                        year.held()
                                .filter(one -> one.kind().isMeeting())
                                .filter(HeldEvent::kmSharing)
                                .filter(one -> one.topics() > 0)
                                .map(HeldEvent::entry)
                                .toList()));
    }
}
