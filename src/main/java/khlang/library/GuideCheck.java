package khlang.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many of the seven points of the yearly assessment (ITA) a citizen guide says.
 *
 * @param missing those that it does not say, in the order of the assessment
 */
public record GuideCheck(List<GuidePoint> missing) {

    /** Never null. */
    public GuideCheck {
        missing = List.copyOf(missing);
    }

    /** Checks a citizen guide; empty for other kinds, which are not asked for the points. */
    public static Optional<GuideCheck> of(DocumentDescription said) {
        return said.kind() == DocumentKind.CITIZEN_GUIDE
                ? Optional.of(
                        new GuideCheck(
                                Arrays.stream(GuidePoint.values())
                                        .filter(point -> !point.isIn(said))
                                        .toList()))
                : Optional.empty();
    }

    /** How many points there are. */
    public int points() {
        return GuidePoint.values().length;
    }

    /** How many of them are said. */
    public int present() {
        return points() - missing.size();
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** What is missing, in one line; empty when nothing is. */
    public String missingInWords() {
        return missing.stream().map(GuidePoint::label).collect(Collectors.joining(", "));
    }
}
