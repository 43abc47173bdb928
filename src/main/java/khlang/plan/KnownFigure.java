package khlang.plan;

import java.util.List;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.figures.Reading;
import khlang.figures.Tally;

/**
 * What everybody may know of a measure.
 *
 * @param measure its key, such as {@code M08}
 * @param parts its numbers, the one that the plan asks for first; never empty
 */
public record KnownFigure(String measure, Provenance provenance, List<Part> parts) {

    /** The parts are copied. */
    public KnownFigure {
        parts = List.copyOf(parts);
    }

    /** Whether it was to be typed in and nobody has, which is no zero (domain 1.5, rule 8). */
    public boolean isSilent(Part part) {
        return provenance == Provenance.TYPED && !part.isReported();
    }

    /** Its numbers, without those that tell another one anew. */
    public List<Part> numbers() {
        return parts.stream().filter(part -> !FigurePart.isBreakdown(part.key())).toList();
    }

    /** The numbers that say whether there is anything to show: a verdict, or else all of them. */
    List<Part> deciding() {
        Part first = parts.getFirst();
        return first.reading() == Reading.VERDICT ? List.of(first) : parts;
    }

    /**
     * One of its numbers.
     *
     * @param reading how it is read
     * @param isReported whether anything is known: what nobody has said is no zero
     * @param months of the year in their order, from October on, where things are counted that have
     *     a day; else empty
     */
    public record Part(
            String key, Reading reading, boolean isReported, Tally tally, List<Long> months) {

        /** The months are copied. */
        public Part {
            months = List.copyOf(months);
        }

        /** Whether it is a percentage. */
        public boolean isShare() {
            return reading == Reading.SHARE;
        }
    }
}
