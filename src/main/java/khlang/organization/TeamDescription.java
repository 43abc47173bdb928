package khlang.organization;

import java.util.List;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * A team that works for a committee: a part of its work that the plan describes without saying who
 * does it.
 *
 * @param order its place, from 1
 * @param duties one a line
 */
public record TeamDescription(int order, String name, String duties) {

    private static final int MOST = 50;
    private static final TextRule DUTIES = new TextRule("duties", false, 10_000, true);

    /** What is wrong with it; empty when nothing is. */
    public List<Violation> check() {
        return new Checks()
                .that(order >= 1 && order <= MOST, "order", "seatOrder", MOST)
                .text(TextRule.required("name", 200), name)
                .text(DUTIES, duties)
                .violations();
    }
}
