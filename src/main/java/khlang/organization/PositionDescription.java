package khlang.organization;

import java.util.List;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * What the organisation file or an administrator says of a post.
 *
 * @param division the slug; empty when it stands above the divisions
 * @param staffType the slug
 * @param sortOrder 0 to 10,000, smallest first
 * @param sample whether it has yet to be checked with the office
 */
public record PositionDescription(
        String name, String division, String staffType, int sortOrder, boolean sample) {

    /** What is wrong with it, as far as it can be told alone; empty when nothing is. */
    public List<Violation> check() {
        return new Checks()
                .text(TextRule.required("name", 200), name)
                .order("sortOrder", sortOrder)
                .violations();
    }
}
