package khlang.organization;

import java.util.List;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * What the organisation file or an administrator says of a committee.
 *
 * @param slug the same in every year
 * @param fiscalYear Buddhist
 * @param duties one a line
 * @param seats in their order; when an administrator changes the committee itself they stay as they
 *     are
 * @param teams in their order; they stay like the seats
 */
public record CommitteeDescription(
        String slug,
        int fiscalYear,
        String name,
        String duties,
        List<SeatDescription> seats,
        List<TeamDescription> teams) {

    static final int FIRST_YEAR = 2540;
    static final int LAST_YEAR = 2699;

    private static final TextRule DUTIES = new TextRule("duties", false, 10_000, true);

    /** Seats and teams are copied. */
    public CommitteeDescription {
        seats = List.copyOf(seats);
        teams = List.copyOf(teams);
    }

    /** What is wrong with it; empty when nothing is. */
    public List<Violation> check() {
        return new Checks()
                .slug("slug", slug)
                .that(isYear(fiscalYear), "fiscalYear", "fiscalYear")
                .text(TextRule.required("name", 300), name)
                .text(DUTIES, duties)
                .violations();
    }

    static boolean isYear(long year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
