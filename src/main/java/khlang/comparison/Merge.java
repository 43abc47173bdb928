package khlang.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two changes of one text made into one, line by line. What only one side changed is taken; what
 * both changed alike is taken once; the rest, and what touches it, is a conflict that a person
 * decides.
 *
 * @param parts in order; the whole merged text
 */
public record Merge(List<MergePart> parts) {

    /**
     * Merges.
     *
     * @param base the text that both started from
     * @param mine what the one who is saving now made of it
     * @param theirs what was saved meanwhile
     */
    public static Merge of(String base, String mine, String theirs) {
        return new Merger(Comparison.lines(base), Comparison.lines(mine), Comparison.lines(theirs))
                .merge();
    }

    /** Whether nobody need decide anything. */
    public boolean isClean() {
        return parts.stream().noneMatch(MergePart.Conflict.class::isInstance);
    }

    /** The conflicts in order; empty when the merge is clean. */
    public List<MergePart.Conflict> conflicts() {
        var conflicts = new ArrayList<MergePart.Conflict>();
        for (MergePart part : parts) {
            if (part instanceof MergePart.Conflict conflict) {
                conflicts.add(conflict);
            }
        }
        return List.copyOf(conflicts);
    }

    /**
     * The merged text.
     *
     * @throws IllegalStateException when somebody must decide first
     */
    public String text() {
        return text(
                conflict -> {
                    throw new IllegalStateException("A conflict is open");
                });
    }

    /**
     * The merged text.
     *
     * @param decision what stands in place of each conflict, such as {@link
     *     MergePart.Conflict#bothText}
     */
    public String text(Function<MergePart.Conflict, String> decision) {
        return parts.stream()
                .map(
                        part ->
                                switch (part) {
                                    case MergePart.Agreed agreed -> String.join("", agreed.lines());
                                    case MergePart.Conflict conflict -> decision.apply(conflict);
                                })
                .collect(Collectors.joining());
    }
}
