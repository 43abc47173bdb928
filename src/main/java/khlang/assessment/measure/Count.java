package khlang.assessment.measure;

import java.math.BigDecimal;
import java.util.Optional;
import khlang.figures.Tally;

/**
 * How many people of a group there are, have answered, have passed, and are aware besides.
 *
 * @param staff all that are counted, whether they have answered or not
 * @param answered 0 to {@code staff}
 * @param passed 0 to {@code answered}
 * @param aware 0 to {@code passed}
 */
public record Count(long staff, long answered, long passed, long aware) {

    /** Nobody. */
    static final Count NONE = new Count(0, 0, 0, 0);

    Count plus(Count other) {
        return new Count(
                staff + other.staff,
                answered + other.answered,
                passed + other.passed,
                aware + other.aware);
    }

    /** M26 in percent, to two decimals, for people; empty where there is no staff. */
    public Optional<BigDecimal> understanding() {
        return new Tally(passed, staff).percent();
    }

    /** How many of all have answered, in percent. */
    public Optional<BigDecimal> responseRate() {
        return new Tally(answered, staff).percent();
    }

    /** How many of those who answered have passed, in percent. */
    public Optional<BigDecimal> passedOfAnswered() {
        return new Tally(passed, answered).percent();
    }

    /** M28 in percent of all. */
    public Optional<BigDecimal> awareness() {
        return new Tally(aware, staff).percent();
    }

    /** Whether so many percent of all understand; the numbers are compared, not the percentage. */
    public boolean reaches(int percent) {
        return staff > 0 && passed * 100 >= percent * staff;
    }
}
