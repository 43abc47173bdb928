package khlang.organization;

import java.util.List;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * A seat on a committee.
 *
 * @param order its number in the order that appoints the committee, from 1
 * @param position in the words of that order
 * @param role null when what was typed is no role
 * @param roleName in the words of that order
 */
public record SeatDescription(int order, String position, SeatRole role, String roleName) {

    private static final int MOST = 200;

    /** What is wrong with it; empty when nothing is. */
    public List<Violation> check() {
        return new Checks()
                .that(order >= 1 && order <= MOST, "order", "seatOrder", MOST)
                .text(TextRule.required("position", 200), position)
                .that(role != null, "role", "choose")
                .text(TextRule.required("roleName", 100), roleName)
                .violations();
    }
}
