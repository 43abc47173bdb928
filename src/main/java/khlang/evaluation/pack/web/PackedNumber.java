package khlang.evaluation.pack.web;

import java.util.Optional;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Tally;
import khlang.plan.KnownFigure;

/**
 * One of a measure's numbers in a pack, with the list that is there for it.
 *
 * @param figure that was handed over when the year is closed, else the one of now
 * @param list counted when the pack was made; empty when nothing is counted under this name any
 *     more
 */
public record PackedNumber(KnownFigure figure, KnownFigure.Part part, Optional<FigurePart> list) {

    static PackedNumber of(KnownFigure figure, KnownFigure.Part part, Optional<Figure> now) {
        return new PackedNumber(figure, part, now.flatMap(one -> one.part(part.key())));
    }

    /** What the list counts; empty when there is none. */
    public Optional<Tally> counted() {
        return list.map(FigurePart::tally);
    }

    /** Whether the list does not make the number: something was recorded after the closing. */
    public boolean differs() {
        return !counted().equals(Optional.of(part.tally()));
    }
}
