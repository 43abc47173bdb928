package khlang.sharing.measure;

import java.util.List;
import khlang.figures.FigurePart;
import khlang.language.Sentences;
import khlang.sharing.EventKind;

/**
 * M20, small trainings of the office's own; from records.
 *
 * <p>{@code count(session) where kind = mini-training and held in FY; also sum(attendees)}: those
 * of the office and those from outside, each as often as they came.
 */
final class MiniTrainings implements SharingMeasure {

    private static final Sentences WORDS = new Sentences("khlang.sharing.measure");

    @Override
    public String key() {
        return "M20";
    }

    @Override
    public List<FigurePart> count(SharingYear year) {
        List<HeldEvent> held =
                year.held().filter(one -> one.kind() == EventKind.MINI_TRAINING).toList();
        String outsider = WORDS.say("outsider");
        return List.of(
                FigurePart.count("sessions", held.stream().map(HeldEvent::entry).toList()),
                FigurePart.count(
                        "attendees",
                        held.stream().flatMap(one -> one.attendances(outsider)).toList()));
    }
}
